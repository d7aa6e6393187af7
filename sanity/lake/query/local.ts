import type { ExprNode } from 'groq-js'
import { eachChild } from './tree.ts'

// Of these the answer depends on nothing but their arguments.
const pureNamespaces = new Set(['string', 'array', 'math', 'pt'])
const pureGlobals = new Set(['coalesce', 'count', 'defined', 'length', 'lower', 'round', 'upper'])

/**
 * Whether an expression says the same of a document for as long as the document stays as it is: it
 * looks at nothing around it, follows no reference, reads no clock. Searches (`match`) do not count:
 * each is another one, and not worth being kept.
 */
export function isLocal(node: ExprNode): boolean {
  switch (node.type) {
    case 'Everything':
    case 'Parent':
    case 'Deref':
    case 'Context':
    case 'Parameter':
    case 'PipeFuncCall':
    case 'SelectorFuncCall':
    case 'SelectorNested':
      return false
    case 'OpCall':
      if (node.op === 'match') return false
      break
    case 'FuncCall': {
      const { namespace, name } = node
      if (!pureNamespaces.has(namespace) && !(namespace === 'global' && pureGlobals.has(name))) {
        return false
      }
      break
    }
  }
  let local = true
  eachChild(node, (child) => {
    local = local && isLocal(child)
  })
  return local
}
