import { extract, Mutation as Mutator } from '@sanity/mutator'
import type { LakeDocument } from '../types.ts'
import type { PatchOperations } from './schema.ts'

type Insert = NonNullable<PatchOperations['insert']>

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function merged(target: unknown, source: unknown): unknown {
  if (!isObject(target) || !isObject(source)) return source
  const result = { ...target }
  for (const [name, value] of Object.entries(source)) result[name] = merged(target[name], value)
  return result
}

const range = /^(.*)\[(-?\d+):(-?\d*)\]$/

/**
 * `replace: "list[2:-1]"` is how clients ask to replace the rest of a list, which may be none of it.
 * The Studio's code counts -1 as the last item there, and doubles the list where nothing is left.
 */
function withWholeRange(insert: Insert, document: LakeDocument): Insert | undefined {
  const [, list, start, end] = ('replace' in insert && range.exec(insert.replace)) || []
  if (list === undefined) return insert
  const replace = `${list}[${start}:${end === '-1' ? '' : end}]`
  if (extract(replace, document).length > 0) return { replace, items: insert.items }
  return insert.items.length > 0 ? { after: `${list}[-1]`, items: insert.items } : undefined
}

function withOperations(document: LakeDocument, operations: object): LakeDocument {
  const mutator = new Mutator({ mutations: [{ patch: { id: document._id, ...operations } }] })
  const next = mutator.apply(document)
  if (!next) throw new Error('the document is gone')
  return {
    ...next,
    _id: next._id,
    _type: next._type,
    _rev: document._rev,
    _createdAt: document._createdAt,
    _updatedAt: document._updatedAt,
  }
}

/**
 * The document after the operations, by the same code that Studios and clients patch with,
 * so that what a listener computes equals what the lake stored.
 * @throws Error when a path or a value does not fit the document.
 */
export function applyPatch(document: LakeDocument, operations: PatchOperations): LakeDocument {
  const { merge, insert, ...known } = operations
  const start = merge ? { ...document, ...withoutIdentity(merged(document, merge)) } : document
  // Insertions come last there too.
  const next = withOperations(start, known)
  const inserted = insert && withWholeRange(insert, next)
  return inserted ? withOperations(next, { insert: inserted }) : next
}

function withoutIdentity(value: unknown): Record<string, unknown> {
  if (!isObject(value)) return {}
  const { _id, _type, _rev, _createdAt, _updatedAt, ...rest } = value
  return rest
}
