import type { ExprNode, ObjectAttributeNode } from 'groq-js'

/** How a child's scope relates to its parent's: the same, one level in, or hidden (`^` skips it). */
export type ScopeKind = 'same' | 'nested' | 'hidden'

export type ChildVisitor = (child: ExprNode, scope: ScopeKind) => ExprNode

function mapAttribute(attribute: ObjectAttributeNode, visit: ChildVisitor): ObjectAttributeNode {
  if (attribute.type === 'ObjectConditionalSplat') {
    return {
      ...attribute,
      condition: visit(attribute.condition, 'same'),
      value: visit(attribute.value, 'same'),
    }
  }
  return { ...attribute, value: visit(attribute.value, 'same') }
}

/** A copy of the node with every child replaced by what `visit` returns; bases come first. */
export function mapChildren(node: ExprNode, visit: ChildVisitor): ExprNode {
  const same = (child: ExprNode) => visit(child, 'same')
  switch (node.type) {
    case 'This':
    case 'Parent':
    case 'Everything':
    case 'Parameter':
    case 'Value':
    case 'Context':
    case 'SelectorFuncCall':
    case 'SelectorNested':
      return node
    case 'AccessAttribute':
      return node.base ? { ...node, base: same(node.base) } : node
    case 'AccessElement':
    case 'ArrayCoerce':
    case 'Asc':
    case 'Deref':
    case 'Desc':
    case 'Group':
    case 'Neg':
    case 'Not':
    case 'Pos':
    case 'Slice':
      return { ...node, base: same(node.base) }
    case 'Filter':
    case 'Projection':
      return { ...node, base: same(node.base), expr: visit(node.expr, 'nested') }
    case 'Map':
    case 'FlatMap':
      return { ...node, base: same(node.base), expr: visit(node.expr, 'hidden') }
    case 'PipeFuncCall': {
      const base = same(node.base)
      return { ...node, base, args: node.args.map((argument) => visit(argument, 'nested')) }
    }
    case 'And':
    case 'Or':
    case 'OpCall':
      return { ...node, left: same(node.left), right: same(node.right) }
    case 'InRange':
      return { ...node, base: same(node.base), left: same(node.left), right: same(node.right) }
    case 'FuncCall':
      return { ...node, args: node.args.map(same) }
    case 'Tuple':
      return { ...node, members: node.members.map(same) }
    case 'Array':
      return {
        ...node,
        elements: node.elements.map((element) => ({ ...element, value: same(element.value) })),
      }
    case 'Object':
      return {
        ...node,
        attributes: node.attributes.map((attribute) => mapAttribute(attribute, visit)),
      }
    case 'Select': {
      const alternatives = node.alternatives.map((alternative) => ({
        ...alternative,
        condition: same(alternative.condition),
        value: same(alternative.value),
      }))
      return node.fallback
        ? { ...node, alternatives, fallback: same(node.fallback) }
        : { ...node, alternatives }
    }
  }
}

/** Visits every child once, without building anything the caller keeps. */
export function eachChild(node: ExprNode, visit: (child: ExprNode, scope: ScopeKind) => void) {
  mapChildren(node, (child, scope) => {
    visit(child, scope)
    return child
  })
}

/** How deep `^` must reach from a scope. `hidden` scopes (of a map) are replaced by the next one in. */
export interface Depth {
  level: number
  hidden: boolean
}

/** The depth of a child's scope. */
export function enter(depth: Depth, scope: ScopeKind): Depth {
  if (scope === 'same') return depth
  const level = depth.hidden ? depth.level : depth.level + 1
  return { level, hidden: scope === 'hidden' }
}

/** The constant an expression stands for, or undefined when it depends on anything. */
export function constantOf(node: ExprNode): { value: unknown } | undefined {
  if (node.type === 'Group') return constantOf(node.base)
  if (node.type === 'Value') return { value: node.value }
  if (node.type === 'Array') {
    const values: unknown[] = []
    for (const element of node.elements) {
      const inner = constantOf(element.value)
      if (!inner || element.isSplat) return undefined
      values.push(inner.value)
    }
    return { value: values }
  }
  return undefined
}
