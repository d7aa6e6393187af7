import type { LakeDocument } from '../types.ts'
import type { Known } from './constraints.ts'
import { publishedId } from './perspective.ts'
import { referencesOf } from './references.ts'
import { textOf, wordSearch } from './text-search.ts'
import type { View } from './view.ts'

function valueAt(document: LakeDocument, path: readonly string[]): unknown {
  let value: unknown = document
  for (const name of path) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    value = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined
  }
  return value
}

function test(constraint: Known): (document: LakeDocument) => boolean {
  if (constraint.kind === 'any') {
    const options = constraint.options.map((option) => option.map(test))
    return (document) => options.some((tests) => tests.every((holds) => holds(document)))
  }
  const wanted = new Set<unknown>(constraint.values)
  switch (constraint.kind) {
    case 'id':
      return ({ _id }) => wanted.has(_id)
    case 'type':
      return ({ _type }) => wanted.has(_type)
    case 'versionOf':
      return ({ _id }) => wanted.has(_id) || wanted.has(publishedId(_id))
    case 'release':
      return ({ _id }) => constraint.values.some((name) => _id.startsWith(`versions.${name}.`))
    case 'equals':
      return (document) => wanted.has(valueAt(document, constraint.path))
    case 'references':
      return (document) => {
        const references = referencesOf(document)
        return constraint.values.some((id) => references.has(id))
      }
    case 'text': {
      const found = wordSearch(constraint.values)
      return (document) => found(textOf(document))
    }
  }
}

/** Looks up what can be looked up by this constraint; undefined when nothing can. */
function lookUp(view: View, constraint: Known): readonly LakeDocument[] | undefined {
  if (constraint.kind === 'any') return undefined
  const { kind, values } = constraint
  const [only] = values
  const each = (find: (value: string) => readonly LakeDocument[]) =>
    [...new Set(values)].flatMap((value) => [...find(String(value))])
  switch (kind) {
    case 'id':
      return each((id) => {
        const document = view.get(id)
        return document ? [document] : []
      })
    case 'versionOf':
      return each(view.versionsOf)
    case 'release':
      return each(view.inRelease)
    case 'type':
      return values.length === 1 && typeof only === 'string' ? view.ofType(only) : each(view.ofType)
    default:
      return undefined
  }
}

const narrowestFirst: readonly Known['kind'][] = ['id', 'versionOf', 'release', 'type']

/** The documents that fulfil all constraints, found in a few plain loops. */
export function candidates(view: View, constraints: readonly Known[]): readonly LakeDocument[] {
  let rest = constraints
  let documents: readonly LakeDocument[] | undefined
  for (const kind of narrowestFirst) {
    const used = constraints.find((constraint) => constraint.kind === kind)
    documents = used && lookUp(view, used)
    if (!documents) continue
    rest = constraints.filter((constraint) => constraint !== used)
    break
  }
  let found = documents ?? view.all()
  for (const constraint of rest) found = found.filter(test(constraint))
  return found
}
