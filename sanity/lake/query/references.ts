import type { LakeDocument } from '../types.ts'

// Documents are never changed in place: what one refers to is gathered once.
const known = new WeakMap<LakeDocument, ReadonlySet<string>>()

function gather(value: unknown, into: Set<string>) {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value) gather(item, into)
    return
  }
  if ('_ref' in value && typeof value._ref === 'string') into.add(value._ref)
  for (const inner of Object.values(value)) gather(inner, into)
}

/** The ids a document refers to, anywhere inside it. */
export function referencesOf(document: LakeDocument): ReadonlySet<string> {
  const found = known.get(document)
  if (found) return found
  const fresh = new Set<string>()
  gather(document, fresh)
  known.set(document, fresh)
  return fresh
}
