import { nanoid } from 'nanoid'
import type { PatchOperations } from './schema.ts'

function keyed(item: unknown): unknown {
  const value = withArrayKeys(item)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return '_key' in value && value._key ? value : { _key: nanoid(12), ...value }
}

/** The same value, with a `_key` on every object in an array that has none, at any depth. */
export function withArrayKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(keyed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, withArrayKeys(inner)]),
  )
}

function keyedAttributes(attributes: Record<string, unknown> | undefined) {
  if (!attributes) return undefined
  return Object.fromEntries(
    Object.entries(attributes).map(([path, value]) => [
      path,
      // `list[0]` sets an item of an array; `title` does not.
      path.endsWith(']') ? keyed(value) : withArrayKeys(value),
    ]),
  )
}

/** The same operations, with keys on every array item they would write. */
export function patchWithArrayKeys<T extends PatchOperations>(patch: T): T {
  const next = { ...patch }
  if (patch.set) next.set = keyedAttributes(patch.set)
  if (patch.setIfMissing) next.setIfMissing = keyedAttributes(patch.setIfMissing)
  if (patch.insert) next.insert = { ...patch.insert, items: patch.insert.items.map(keyed) }
  return next
}
