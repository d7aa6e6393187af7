import type { ExprNode, ValueNode } from 'groq-js'
import { type Constraint, constraintsOf } from './constraints.ts'
import { type Depth, eachChild, enter, mapChildren, type ScopeKind } from './tree.ts'

/** A node of the tree whose value is put in place before each run. */
export type Slot = ValueNode<unknown>

/** A place where the query reads a list of documents. */
export interface Scan {
  step: 'scan'
  slot: Slot
  constraints: readonly Constraint[]
  /** For each `referencesOuter` by its `parent`: the head whose documents that scope walks. */
  outer: ReadonlyMap<number, Head>
}

/** A part that depends on nothing around it (filter, order, slice): evaluated once, then reused. */
export interface Head {
  step: 'head'
  slot: Slot
  node: ExprNode
}

export interface Plan {
  tree: ExprNode
  /** In the order in which their slots must be filled. */
  steps: readonly (Scan | Head)[]
}

interface Around {
  depth: Depth
  /** For every level of scope: the head whose documents it walks, if that is known. */
  heads: readonly (Head | undefined)[]
}

const outermost: Depth = { level: 0, hidden: false }

function within(around: Around, scope: ScopeKind, walked: Head | undefined): Around {
  const depth = enter(around.depth, scope)
  const heads = [...around.heads]
  heads[depth.level] = walked
  return { depth, heads }
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
  if (node.type === 'Context') return true
  let found = false
  eachChild(node, (child, scope) => {
    found = found || reachesOut(child, enter(depth, scope))
  })
  return found
}

function slot(): Slot {
  return { type: 'Value', value: null }
}

class Planner {
  readonly steps: (Scan | Head)[] = []
  readonly #headOf = new Map<ExprNode, Head>()

  visit(node: ExprNode, around: Around): ExprNode {
    if (!isChain(node) || reachesOut(node, outermost)) return this.#inside(node, around)
    const inner = this.#inside(node, { depth: outermost, heads: [] })
    const head: Head = { step: 'head', slot: slot(), node: inner }
    this.steps.push(head)
    this.#headOf.set(head.slot, head)
    return head.slot
  }

  #inside(node: ExprNode, around: Around): ExprNode {
    if (node.type === 'Everything') return this.#scan(node, [], around)
    if (node.type === 'Filter') {
      const filters: ExprNode[] = []
      let bottom: ExprNode = node
      while (bottom.type === 'Filter' || bottom.type === 'Group') {
        if (bottom.type === 'Filter') filters.push(bottom.expr)
        bottom = bottom.base
      }
      if (bottom.type === 'Everything') return this.#scan(node, filters, around)
    }
    // The base comes before what is evaluated over it.
    let walked: Head | undefined
    return mapChildren(node, (child, scope) => {
      if (scope !== 'same') return this.visit(child, within(around, scope, walked))
      const made = this.visit(child, around)
      walked ??= this.#walkedBy(made, around)
      return made
    })
  }

  #scan(node: ExprNode, filters: readonly ExprNode[], around: Around): ExprNode {
    const constraints = filters.flatMap(constraintsOf)
    const level = enter(around.depth, 'nested').level
    const outer = new Map<number, Head>()
    for (const constraint of constraints) {
      if (constraint.kind !== 'referencesOuter') continue
      const head = around.heads[level - constraint.parent]
      if (head) outer.set(constraint.parent, head)
    }
    const scan: Scan = { step: 'scan', slot: slot(), constraints, outer }
    const made = this.#over(node, scan.slot, around)
    this.steps.push(scan)
    return made
  }

  /** The same chain of filters over another base. */
  #over(node: ExprNode, base: Slot, around: Around): ExprNode {
    if (node.type === 'Everything') return base
    return mapChildren(node, (child, scope) =>
      scope === 'same'
        ? this.#over(child, base, around)
        : this.visit(child, within(around, scope, undefined)),
    )
  }

  /** Whose documents an expression yields, when they are a head's, all or some of them. */
  #walkedBy(node: ExprNode, around: Around): Head | undefined {
    if (node.type === 'This') return around.heads[around.depth.level]
    const base = chainBase(node)
    return base === node ? this.#headOf.get(node) : this.#walkedBy(base, around)
  }
}

/** Splits a parsed query into what can be looked up, what is evaluated once, and the rest. */
export function planOf(tree: ExprNode): Plan {
  const planner = new Planner()
  const rest = planner.visit(tree, { depth: outermost, heads: [] })
  return { tree: rest, steps: planner.steps }
}
