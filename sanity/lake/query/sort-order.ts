import type { ExprNode } from 'groq-js'
import type { LakeDocument } from '../types.ts'
import { attributePath } from './constraints.ts'
import { valueAt } from './value-at.ts'

type Compare = (left: LakeDocument, right: LakeDocument) => number

// Between kinds: numbers, strings, booleans, the rest. As groq-js has it.
function kindOf(value: unknown): number {
  if (typeof value === 'number') return 2
  if (typeof value === 'string') return 3
  return typeof value === 'boolean' ? 4 : 100
}

function compareValues(left: unknown, right: unknown): number {
  if (typeof left === 'string' && typeof right === 'string') {
    return left < right ? -1 : Number(left > right)
  }
  const kinds = kindOf(left) - kindOf(right)
  if (kinds !== 0 || kindOf(left) === 100) return kinds
  return Number(left) - Number(right)
}

interface Part {
  path: string[]
  sign: number
}

function partsOf(keys: readonly ExprNode[]): Part[] | undefined {
  const parts: Part[] = []
  for (const key of keys) {
    const path = attributePath(key.type === 'Asc' || key.type === 'Desc' ? key.base : key)
    if (!path) return undefined
    parts.push({ path, sign: key.type === 'Desc' ? -1 : 1 })
  }
  return parts
}

/** What `order(publishedAt desc, _id)` does; undefined for keys that are more than an attribute. */
export function sortOrder(keys: readonly ExprNode[]): Compare | undefined {
  const parts = partsOf(keys)
  if (!parts) return undefined
  return (left, right) => {
    for (const { path, sign } of parts) {
      const order = sign * compareValues(valueAt(left, path), valueAt(right, path))
      if (order !== 0) return order
    }
    return 0
  }
}

/** Whether a document stands after a place in that order. @param values one for each key */
export function isBeyond(
  document: LakeDocument,
  keys: readonly ExprNode[],
  values: readonly string[],
) {
  for (const [index, { path, sign }] of (partsOf(keys) ?? []).entries()) {
    const order = sign * compareValues(valueAt(document, path), values[index])
    if (order !== 0) return order > 0
  }
  return false
}
