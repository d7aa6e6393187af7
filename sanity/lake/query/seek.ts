import type { ExprNode } from 'groq-js'
import { attributePath } from './constraints.ts'
import { constantOf } from './tree.ts'

/** A place in an ordered list, by what its keys are there. */
export interface Seek {
  /** One for each key of the order. */
  values: readonly string[]
  /** The same as a filter: what comes after the place. */
  filter: ExprNode
}

function plain(node: ExprNode): ExprNode {
  return node.type === 'Group' ? plain(node.base) : node
}

/** The text that a key is compared with by this operator. */
function bound(expression: ExprNode, key: ExprNode, op: string): string | undefined {
  const node = plain(expression)
  if (node.type !== 'OpCall' || node.op !== op) return undefined
  const compared = attributePath(node.left)?.join('.')
  const ordered = attributePath(key.type === 'Asc' || key.type === 'Desc' ? key.base : key)
  const value = constantOf(node.right)?.value
  return compared === ordered?.join('.') && typeof value === 'string' ? value : undefined
}

function valuesOf(expression: ExprNode, keys: readonly ExprNode[]): string[] | undefined {
  const [key, ...others] = keys
  if (!key) return undefined
  const beyond = key.type === 'Desc' ? '<' : '>'
  const node = plain(expression)
  if (others.length === 0) {
    const value = bound(node, key, beyond)
    return value === undefined ? undefined : [value]
  }
  const further = node.type === 'Or' ? plain(node.right) : node
  if (node.type !== 'Or' || further.type !== 'And') return undefined
  const value = bound(node.left, key, beyond)
  const rest = valuesOf(further.right, others)
  if (value === undefined || value !== bound(further.left, key, '==')) return undefined
  return rest && [value, ...rest]
}

/**
 * Reads `day < $day || (day == $day && _id > $id)` as the place in a list ordered by
 * `day desc, _id` after which documents are wanted; undefined where a filter says anything else.
 */
export function seekOf(filter: ExprNode, order: readonly ExprNode[]): Seek | undefined {
  const values = valuesOf(filter, order)
  return values && { values, filter }
}
