import type { ExprNode, FuncCallNode } from 'groq-js'
import { markStart } from './marks.ts'
import { mapChildren } from './tree.ts'

const text = (value: string): ExprNode => ({ type: 'Value', value })

function call(namespace: string, name: string, args: ExprNode[]): ExprNode {
  return { type: 'FuncCall', namespace, name, args }
}

/** System fields are never marked, constants neither. */
function cannotBeMarked(node: ExprNode): boolean {
  if (node.type === 'AccessAttribute') return node.name.startsWith('_')
  if (node.type === 'Group') return cannotBeMarked(node.base)
  if (node.type === 'FuncCall') return node.namespace === 'global' && node.name === 'path'
  return node.type === 'Value' || node.type === 'Parent'
}

/** The same value; a marked string loses its mark. */
function unmarked(node: ExprNode): ExprNode {
  if (cannotBeMarked(node)) return node
  const parts = call('string', 'split', [node, text(markStart)])
  return call('global', 'coalesce', [{ type: 'AccessElement', base: parts, index: 0 }, node])
}

/** As `unmarked`, for a value that may be a list. */
function unmarkedList(node: ExprNode): ExprNode {
  if (cannotBeMarked(node)) return node
  const items: ExprNode = { type: 'Map', base: node, expr: unmarked({ type: 'This' }) }
  return call('global', 'coalesce', [items, unmarked(node)])
}

const passMarksOn = new Set([
  'global::coalesce',
  'global::count',
  'global::defined',
  'array::compact',
  'pt::text',
])

function unmarkedCall(node: FuncCallNode): ExprNode {
  if (passMarksOn.has(`${node.namespace}::${node.name}`)) return node
  return { ...node, args: node.args.map(unmarkedList) }
}

/**
 * The tree for a run over marked documents: wherever it looks at a string (compares, orders,
 * computes) it sees it without its mark, so that it decides as it does over plain ones.
 */
export function unmarkedWhereRead(tree: ExprNode): ExprNode {
  const node = mapChildren(tree, unmarkedWhereRead)
  switch (node.type) {
    case 'OpCall': {
      if (node.op === '+') return node
      const list = node.op === 'in' || node.op === 'match'
      const left = node.op === 'match' ? unmarkedList(node.left) : unmarked(node.left)
      return { ...node, left, right: list ? unmarkedList(node.right) : unmarked(node.right) }
    }
    case 'InRange':
      return { ...node, base: unmarked(node.base) }
    case 'FuncCall':
      return unmarkedCall(node)
    case 'Asc':
    case 'Desc':
      return { ...node, base: unmarked(node.base) }
    case 'PipeFuncCall':
      if (node.name !== 'order') return node
      return {
        ...node,
        args: node.args.map((arg) =>
          arg.type === 'Asc' || arg.type === 'Desc' ? arg : unmarked(arg),
        ),
      }
    default:
      return node
  }
}
