import type { LakeDocument } from '../types.ts'
import type { Constraint } from './constraints.ts'
import { referencesOf } from './references.ts'
import type { View } from './view.ts'

/** A constraint whose outer ids, if it had any, are known. */
export type Known = Exclude<Constraint, { kind: 'referencesOuter' }>

function valueAt(document: LakeDocument, path: readonly string[]): unknown {
  let value: unknown = document
  for (const name of path) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    value = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined
  }
  return value
}

function base(view: View, constraints: readonly Known[]): readonly LakeDocument[] {
  let types: string[] | undefined
  for (const constraint of constraints) {
    if (constraint.kind === 'id') {
      return [...new Set(constraint.values)].flatMap((id) => view.get(id) ?? [])
    }
    if (constraint.kind === 'versionOf') {
      return [...new Set(constraint.values)].flatMap((id) => [...view.versionsOf(id)])
    }
    if (constraint.kind === 'release') {
      return [...new Set(constraint.values)].flatMap((name) => [...view.inRelease(name)])
    }
    if (constraint.kind === 'type') types ??= constraint.values
  }
  if (!types) return view.all()
  const [only] = types
  if (types.length === 1 && only !== undefined) return view.ofType(only)
  return [...new Set(types)].flatMap((type) => [...view.ofType(type)])
}

/**
 * The documents that fulfil the constraints, in a few plain loops: the filter itself is still
 * evaluated over them, so too many are slow and too few would be wrong.
 */
export function candidates(view: View, constraints: readonly Known[]): readonly LakeDocument[] {
  let documents = base(view, constraints)
  for (const constraint of constraints) {
    if (constraint.kind === 'equals') {
      const wanted = new Set<unknown>(constraint.values)
      documents = documents.filter((document) => wanted.has(valueAt(document, constraint.path)))
    } else if (constraint.kind === 'references') {
      const { values } = constraint
      documents = documents.filter((document) => {
        const references = referencesOf(document)
        return values.some((id) => references.has(id))
      })
    }
  }
  return documents
}
