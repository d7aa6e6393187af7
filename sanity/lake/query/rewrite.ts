import type { ExprNode } from 'groq-js'
import { idInPath } from './id-path.ts'
import { withScoredOnly } from './scored.ts'
import { textMatch } from './text-search.ts'
import { constantOf, mapChildren } from './tree.ts'

/** A function that the real API has and this lake has not. */
export class UnsupportedFunction extends Error {
  readonly call: string

  constructor(call: string) {
    super(`${call}() is not supported by the local Content Lake`)
    this.name = 'UnsupportedFunction'
    this.call = call
  }
}

/** A parameter the query names and the request does not give. */
export class MissingParameter extends Error {
  readonly parameter: string

  constructor(parameter: string) {
    super(`param $${parameter} referenced, but not provided`)
    this.name = 'MissingParameter'
    this.parameter = parameter
  }
}

const unsupportedNamespaces = new Set(['geo', 'diff', 'delta', 'user', 'media'])
const unsupported = new Set([
  'global::anywhere',
  'text::query',
  'text::semanticSimilarity',
  'documents::incomingRefCount',
  'documents::incomingGlobalDocumentReferenceCount',
])

const outsideText =
  /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\/\/[^\n]*|text::matchQuery(?=\s*\()|releases::active\s*\(\s*\)/g

/** Names the parser does not know, in terms of those it knows. */
export function withKnownNames(query: string): string {
  return query.replace(outsideText, (found) => {
    if (found === 'text::matchQuery') return 'text::query'
    return found.startsWith('releases::active') ? 'releases::all()[state=="active"]' : found
  })
}

/** `path("a.b") in …` asks the same as `"a.b" in …`. */
function withoutPath(node: ExprNode): ExprNode {
  const [inner] = node.type === 'FuncCall' ? node.args : []
  const isPath = node.type === 'FuncCall' && node.namespace === 'global' && node.name === 'path'
  return isPath && inner ? inner : node
}

function pathPattern(node: ExprNode): string | undefined {
  if (node.type !== 'FuncCall' || node.namespace !== 'global' || node.name !== 'path')
    return undefined
  const [pattern] = node.args.map(constantOf)
  return typeof pattern?.value === 'string' ? pattern.value : undefined
}

export interface Rewritten {
  tree: ExprNode
  /** The tree looks at the text of whole documents: they must be wrapped by `withText`. */
  searchesText: boolean
}

/**
 * Puts what groq-js cannot evaluate in terms of what it can.
 * @throws UnsupportedFunction | MissingParameter
 */
export function rewrite(parsed: ExprNode): Rewritten {
  let searchesText = false
  const visit = (node: ExprNode): ExprNode => {
    if (node.type === 'Parameter') throw new MissingParameter(node.name)
    if (node.type === 'OpCall' && node.op === 'match' && node.right.type === 'FuncCall') {
      const { namespace, name, args } = node.right
      const [text] = args.map(constantOf)
      if (namespace === 'text' && name === 'query' && typeof text?.value === 'string') {
        searchesText = true
        return textMatch(visit(node.left), text.value)
      }
    }
    const pattern = node.type === 'OpCall' && node.op === 'in' ? pathPattern(node.right) : undefined
    if (node.type === 'OpCall' && pattern !== undefined) {
      return idInPath(visit(withoutPath(node.left)), pattern)
    }
    if (node.type === 'Filter') return mapChildren(withScoredOnly(node), visit)
    if (node.type !== 'FuncCall') return mapChildren(node, visit)
    const call = `${node.namespace}::${node.name}`
    if (unsupported.has(call) || unsupportedNamespaces.has(node.namespace)) {
      throw new UnsupportedFunction(call.replace('global::', ''))
    }
    const [reference] = node.args
    if (call === 'documents::get' && reference) return { type: 'Deref', base: visit(reference) }
    if (call === 'releases::all') {
      return {
        type: 'Filter',
        base: { type: 'Everything' },
        expr: {
          type: 'OpCall',
          op: '==',
          left: { type: 'AccessAttribute', name: '_type' },
          right: { type: 'Value', value: 'system.release' },
        },
      }
    }
    return mapChildren(node, visit)
  }
  return { tree: visit(parsed), searchesText }
}
