import { Mutation as Mutator } from '@sanity/mutator'
import type { LakeDocument } from '../types.ts'
import type { PatchOperations } from './schema.ts'

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function merged(target: unknown, source: unknown): unknown {
  if (!isObject(target) || !isObject(source)) return source
  const result = { ...target }
  for (const [name, value] of Object.entries(source)) result[name] = merged(target[name], value)
  return result
}

/**
 * The document after the operations, by the same code that Studios and clients patch with,
 * so that what a listener computes equals what the lake stored.
 * @throws Error when a path or a value does not fit the document.
 */
export function applyPatch(document: LakeDocument, operations: PatchOperations): LakeDocument {
  const { merge, ...known } = operations
  const start = merge ? { ...document, ...withoutIdentity(merged(document, merge)) } : document
  const mutator = new Mutator({ mutations: [{ patch: { id: document._id, ...known } }] })
  const next = mutator.apply(start)
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

function withoutIdentity(value: unknown): Record<string, unknown> {
  if (!isObject(value)) return {}
  const { _id, _type, _rev, _createdAt, _updatedAt, ...rest } = value
  return rest
}
