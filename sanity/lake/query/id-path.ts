import type { ExprNode, OpCall } from 'groq-js'

const text = (value: string): ExprNode => ({ type: 'Value', value })

function operation(op: OpCall, left: ExprNode, right: ExprNode): ExprNode {
  return { type: 'OpCall', op, left, right }
}

// A star within a part is a letter like any other, and no document has one in its id.
const stands = (part: string) => part === '*' || part === '**'

/**
 * `id in path(pattern)` in terms of strings. groq-js joins the parts of a pattern by a dot that
 * its regular expression reads as any character, so that `path("*.**")` would let `a1` pass.
 */
export function idInPath(id: ExprNode, pattern: string): ExprNode {
  const parts = pattern.split('.')
  const literal = parts.filter((part) => !stands(part))
  if (literal.length === parts.length) return operation('==', id, text(pattern))
  if (literal.length === parts.length - 1 && parts.at(-1) === '**') {
    const args = [id, text(literal.length ? `${literal.join('.')}.` : '')]
    return { type: 'FuncCall', namespace: 'string', name: 'startsWith', args }
  }
  const split: ExprNode = {
    type: 'FuncCall',
    namespace: 'string',
    name: 'split',
    args: [id, text('.')],
  }
  const open = parts.indexOf('**')
  const length: ExprNode = { type: 'FuncCall', namespace: 'global', name: 'length', args: [split] }
  const count: ExprNode = { type: 'Value', value: parts.length }
  let node = operation(open === -1 ? '==' : '>=', length, count)
  for (const [index, part] of parts.entries()) {
    if (stands(part)) continue
    const place = open === -1 || index < open ? index : index - parts.length
    const at: ExprNode = { type: 'AccessElement', base: split, index: place }
    node = { type: 'And', left: node, right: operation('==', at, text(part)) }
  }
  return node
}
