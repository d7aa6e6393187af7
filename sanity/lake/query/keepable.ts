import { createHash } from 'node:crypto'
import type { ExprNode, FilterNode } from 'groq-js'
import { constraintsOf, isKnown, type Known, remainderOf } from './constraints.ts'
import { isLocal } from './local.ts'
import { type Seek, seekOf } from './seek.ts'
import { sortOrder } from './sort-order.ts'

/** A part of a list, from the first to before the last; the end may be open. */
export interface Span {
  from: number
  to: number
}

/** The documents of some types that a filter lets through, in order: a list worth keeping up to date. */
export interface ListShape {
  /** The same for the same list, in every query. */
  id: string
  /** Where the keys do not decide, documents stand by type, in this order. */
  types: readonly string[]
  constraints: readonly Known[]
  /** What of the filters the constraints do not say. */
  rest: readonly ExprNode[]
  /** The keys of `order()`; none where the list is in the order of the store. */
  order: readonly ExprNode[]
}

/** What a query wants of such a list. */
export interface Keepable {
  shape: ListShape
  span: Span | undefined
  /** Only how many there are. */
  counted: boolean
  /** Counted from a place between documents instead of from the front. */
  seek?: Seek
}

/** What is found by one look into an index needs no list. */
function isFoundAtOnce(constraint: Known): boolean {
  if (constraint.kind === 'equals') return constraint.path.at(-1) === 'current'
  return ['id', 'versionOf', 'release'].includes(constraint.kind)
}

/** Each search is another one: its list would be kept for nobody. */
function searches(constraint: Known): boolean {
  if (constraint.kind === 'any') return constraint.options.some((option) => option.some(searches))
  return constraint.kind === 'text'
}

function shapeOf(filters: readonly ExprNode[], order: readonly ExprNode[]): ListShape | undefined {
  const constraints = filters.flatMap(constraintsOf)
  const known = constraints.filter(isKnown)
  const [types, otherTypes] = known.flatMap((one) => (one.kind === 'type' ? [one.values] : []))
  if (!types || otherTypes || known.length < constraints.length) return undefined
  if (known.some(isFoundAtOnce) || known.some(searches)) return undefined
  const rest = filters.flatMap((filter) => remainderOf(filter) ?? [])
  if (!rest.every(isLocal) || !sortOrder(order)) return undefined
  const says = JSON.stringify([known, rest, order])
  const id = createHash('sha1').update(says).digest('base64url').slice(0, 16)
  return { id, types, constraints: known, rest, order }
}

function inner(node: ExprNode): ExprNode {
  return node.type === 'Group' ? inner(node.base) : node
}

function spanOf(node: ExprNode): Span | undefined {
  if (node.type !== 'Slice' || node.left < 0 || node.right < 0) return undefined
  return { from: node.left, to: node.isInclusive ? node.right + 1 : node.right }
}

/** `list[comes after this place][0...b]`. */
function soughtIn({ base, expr }: FilterNode, span: Span): Keepable | undefined {
  const list = keepableOf(inner(base))
  const seek = list && seekOf(expr, list.shape.order)
  return seek && !list.span && !list.counted && span.from === 0
    ? { ...list, span, seek }
    : undefined
}

/** `count(list)`, `list`, `list[a...b]`, `list[comes after this place][0...b]`, where a list is `*[filters] | order(keys)`. */
export function keepableOf(node: ExprNode): Keepable | undefined {
  if (node.type === 'FuncCall') {
    const [list] = node.args
    if (node.namespace !== 'global' || node.name !== 'count' || !list) return undefined
    const counted = keepableOf(inner(list))
    return counted && !counted.span ? { ...counted, counted: true } : undefined
  }
  if (node.type === 'Slice') {
    const span = spanOf(node)
    const base = inner(node.base)
    const list = span && keepableOf(base)
    if (list) return list.span || list.counted ? undefined : { ...list, span }
    return span && base.type === 'Filter' ? soughtIn(base, span) : undefined
  }
  const isOrdered = node.type === 'PipeFuncCall' && node.name === 'order'
  const filters: ExprNode[] = []
  let bottom = isOrdered ? inner(node.base) : node
  while (bottom.type === 'Filter') {
    filters.unshift(bottom.expr)
    bottom = inner(bottom.base)
  }
  if (bottom.type !== 'Everything' || filters.length === 0) return undefined
  const shape = shapeOf(filters, isOrdered ? node.args : [])
  return shape && { shape, span: undefined, counted: false }
}
