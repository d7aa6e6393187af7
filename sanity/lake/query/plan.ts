import type { ExprNode, ValueNode } from 'groq-js'
import { type Constraint, constraintsOf, remainderOf } from './constraints.ts'
import { type Keepable, keepableOf } from './keepable.ts'
import { type Depth, eachChild, enter, mapChildren } from './tree.ts'

/** A node of the tree whose value is put in place before each run. */
type Slot = ValueNode<unknown>

/** A place where the query reads a list of documents. */
export interface Scan {
  step: 'scan'
  slot: Slot
  constraints: readonly Constraint[]
  /** The list depends on the document around it: it is looked up when needed, by `lookupKey`. */
  dynamic: boolean
}

/** A part that depends on nothing around it (filter, order, slice): evaluated once, then reused. */
interface Head {
  step: 'head'
  slot: Slot
  node: ExprNode
}

/** A list, a part or the length of one, which can be kept from query to query. */
export interface Kept extends Keepable {
  step: 'kept'
  slot: Slot
  /** The same without anything kept: `node` over what `scan` finds. */
  scan: Scan
  node: ExprNode
}

type Step = Scan | Head | Kept

export interface Plan {
  tree: ExprNode
  /** In the order in which their slots must be filled. */
  steps: readonly Step[]
}

const outermost: Depth = { level: 0, hidden: false }

// No id starts so: a reference to it asks for a list.
const lookupStart = '\uFDD4'

/** Which scan, by its place among the steps, a reference asks for, and for which document. */
export function lookupOf(reference: string): { step: number; id: string } | undefined {
  if (!reference.startsWith(lookupStart)) return undefined
  const colon = reference.indexOf(':')
  return { step: Number(reference.slice(1, colon)), id: reference.slice(colon + 1) }
}

function chainBase(node: ExprNode): ExprNode {
  switch (node.type) {
    case 'Filter':
    case 'Slice':
    case 'AccessElement':
    case 'PipeFuncCall':
    case 'ArrayCoerce':
    case 'Group':
      return chainBase(node.base)
    default:
      return node
  }
}

function isChain(node: ExprNode): boolean {
  return node.type !== 'Everything' && chainBase(node).type === 'Everything'
}

function reachesOut(node: ExprNode, depth: Depth): boolean {
  if (node.type === 'Parent') return node.n >= depth.level
  let found = false
  eachChild(node, (child, scope) => {
    found = found || reachesOut(child, enter(depth, scope))
  })
  return found
}

function slot(): Slot {
  return { type: 'Value', value: null }
}

/** The `_id` that `^._id` inside a filter means, seen from beside the filter. */
function outerId(parent: number, depth: Depth): ExprNode {
  const n = depth.hidden ? parent : parent - 1
  return {
    type: 'AccessAttribute',
    name: '_id',
    base: n === 0 ? { type: 'This' } : { type: 'Parent', n },
  }
}

/**
 * groq-js lets us in at one place only, where it follows a reference; what we answer there may be
 * any value. So a list that depends on the document around it is a "reference" made of its id.
 */
function lookup(step: number, id: ExprNode): ExprNode {
  const start: ExprNode = { type: 'Value', value: `${lookupStart}${step}:` }
  const sum: ExprNode = { type: 'OpCall', op: '+', left: start, right: id }
  const value: ExprNode = {
    type: 'FuncCall',
    namespace: 'global',
    name: 'coalesce',
    args: [sum, start],
  }
  return {
    type: 'Deref',
    base: { type: 'Object', attributes: [{ type: 'ObjectAttributeValue', name: '_ref', value }] },
  }
}

class Planner {
  readonly steps: Step[] = []
  readonly #keeps: boolean

  constructor(keeps: boolean) {
    this.#keeps = keeps
  }

  visit(node: ExprNode, depth: Depth): ExprNode {
    const keepable = this.#keeps && keepableOf(node)
    if (keepable) return this.#keep(keepable)
    if (this.#keeps && node.type === 'AccessElement' && node.index >= 0) {
      const list = keepableOf(node.base)
      const span = { from: 0, to: node.index + 1 }
      if (list && !list.span) return { ...node, base: this.#keep({ ...list, span }) }
    }
    if (!isChain(node) || reachesOut(node, outermost)) return this.#inside(node, depth)
    const head: Head = { step: 'head', slot: slot(), node: this.#inside(node, outermost) }
    this.steps.push(head)
    return head.slot
  }

  #keep(keepable: Keepable): ExprNode {
    const { shape, span, counted, seek } = keepable
    const scan: Scan = {
      step: 'scan',
      slot: slot(),
      constraints: shape.constraints,
      dynamic: false,
    }
    const filtered = filteredBy(shape.rest, scan.slot)
    let node = filtered
    if (shape.order.length > 0) {
      node = { type: 'PipeFuncCall', name: 'order', base: filtered, args: [...shape.order] }
    }
    if (seek) node = { type: 'Filter', base: node, expr: seek.filter }
    if (span) {
      node = { type: 'Slice', base: node, left: span.from, right: span.to, isInclusive: false }
    }
    if (counted) node = { type: 'FuncCall', namespace: 'global', name: 'count', args: [filtered] }
    const kept: Kept = { ...keepable, step: 'kept', slot: slot(), scan, node }
    this.steps.push(kept)
    return kept.slot
  }

  #inside(node: ExprNode, depth: Depth): ExprNode {
    const filters: ExprNode[] = []
    let bottom = node
    while (bottom.type === 'Filter' || (bottom.type === 'Group' && filters.length > 0)) {
      if (bottom.type === 'Filter') filters.unshift(bottom.expr)
      bottom = bottom.base
    }
    if (bottom.type === 'Everything') return this.#scan(filters, depth)
    return mapChildren(node, (child, scope) => this.visit(child, enter(depth, scope)))
  }

  /** Filters over everything, the innermost first, as what is left of them over a narrower list. */
  #scan(filters: readonly ExprNode[], depth: Depth): ExprNode {
    const nested = enter(depth, 'nested')
    const rest = filters.flatMap((filter) => remainderOf(filter) ?? [])
    const inner = rest.map((expr) => this.visit(expr, nested))
    const constraints = filters.flatMap(constraintsOf)
    const outer = constraints.find((constraint) => constraint.kind === 'referencesOuter')
    const scan: Scan = { step: 'scan', slot: slot(), constraints, dynamic: outer !== undefined }
    const step = this.steps.push(scan) - 1
    const base = outer ? lookup(step, outerId(outer.parent, depth)) : scan.slot
    return filteredBy(inner, base)
  }
}

function filteredBy(filters: readonly ExprNode[], base: ExprNode): ExprNode {
  return filters.reduce<ExprNode>((made, expr) => ({ type: 'Filter', base: made, expr }), base)
}

/**
 * Splits a parsed query into what can be looked up, what is evaluated once, and the rest.
 * @param keeps lists may be kept from query to query
 */
export function planOf(tree: ExprNode, keeps: boolean): Plan {
  const planner = new Planner(keeps)
  return { tree: planner.visit(tree, outermost), steps: planner.steps }
}
