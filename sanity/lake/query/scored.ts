import type { ExprNode, FilterNode } from 'groq-js'
import { mapChildren } from './tree.ts'

function plain(node: ExprNode): ExprNode {
  return node.type === 'Group' ? plain(node.base) : node
}

function wantsScore(expression: ExprNode): boolean {
  const node = plain(expression)
  if (node.type === 'And') return wantsScore(node.left) || wantsScore(node.right)
  if (node.type !== 'OpCall' || node.op !== '>') return false
  const { left, right } = node
  return (
    left.type === 'AccessAttribute' &&
    left.name === '_score' &&
    !left.base &&
    right.type === 'Value' &&
    right.value === 0
  )
}

function unboosted(node: ExprNode): ExprNode {
  const [inner] = node.type === 'FuncCall' && node.name === 'boost' ? node.args : []
  return inner ? unboosted(inner) : mapChildren(node, unboosted)
}

/**
 * `… | score(a, b)[_score > 0]` scores only what `a || b` lets through: the search of the Studio
 * asks so of every document of a type. Of several words all must be there, as in a filter.
 */
export function withScoredOnly(filter: FilterNode): FilterNode {
  const scored = plain(filter.base)
  if (scored.type !== 'PipeFuncCall' || scored.name !== 'score' || !wantsScore(filter.expr)) {
    return filter
  }
  const [first, ...others] = scored.args.map(unboosted)
  if (!first) return filter
  const expr = others.reduce<ExprNode>((left, right) => ({ type: 'Or', left, right }), first)
  return { ...filter, base: { ...scored, base: { type: 'Filter', base: scored.base, expr } } }
}
