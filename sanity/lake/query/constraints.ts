import type { ExprNode, FuncCallNode, OpCallNode } from 'groq-js'
import { isWholeText, isWithinText } from './text-search.ts'
import { constantOf } from './tree.ts'

type Scalar = string | number | boolean

/**
 * Something every document a filter lets through must fulfil. A filter's constraints narrow
 * what is looked at and name what the result depends on; what they leave out only costs time.
 */
export type Constraint =
  | { kind: 'id'; values: string[] }
  | { kind: 'versionOf'; values: string[] }
  | { kind: 'release'; values: string[] }
  | { kind: 'type'; values: string[] }
  | { kind: 'references'; values: string[] }
  /** References the `_id` of the document `parent` scopes out. */
  | { kind: 'referencesOuter'; parent: number }
  /** Holds each of these words somewhere in its text. */
  | { kind: 'text'; values: string[] }
  /** Fulfils all constraints of one of these lists. */
  | { kind: 'any'; options: readonly (readonly Known[])[] }
  | { kind: 'equals'; path: readonly string[]; values: Scalar[] }

/** A constraint that can be checked on its own. */
export type Known = Exclude<Constraint, { kind: 'referencesOuter' }>

function isOuter(constraint: Constraint): boolean {
  return constraint.kind === 'referencesOuter'
}

export function isKnown(constraint: Constraint): constraint is Known {
  return constraint.kind !== 'referencesOuter'
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

function strings(values: readonly unknown[]): string[] | undefined {
  const found = values.filter((value) => typeof value === 'string')
  return found.length === values.length ? found : undefined
}

function plain(node: ExprNode): ExprNode {
  return node.type === 'Group' ? plain(node.base) : node
}

/** `a.b.c` of the document itself, as a list of names. */
export function attributePath(expression: ExprNode): string[] | undefined {
  const node = plain(expression)
  if (node.type !== 'AccessAttribute') return undefined
  if (!node.base || node.base.type === 'This') return [node.name]
  const base = attributePath(node.base)
  return base && [...base, node.name]
}

/** How many scopes out `^._id` reaches, or undefined for anything else. */
function outerId(expression: ExprNode): number | undefined {
  const node = plain(expression)
  if (node.type !== 'AccessAttribute' || node.name !== '_id') return undefined
  return node.base?.type === 'Parent' ? node.base.n : undefined
}

function onPath(path: readonly string[], values: readonly unknown[]): Constraint[] {
  const [first] = path
  const texts = strings(values)
  if (path.length === 1 && first === '_id') return texts ? [{ kind: 'id', values: texts }] : []
  if (path.length === 1 && first === '_type') return texts ? [{ kind: 'type', values: texts }] : []
  if (!values.every(isScalar)) return []
  const equals: Constraint = { kind: 'equals', path, values: values.filter(isScalar) }
  if (path.at(-1) !== '_ref' || !texts) return [equals]
  return [equals, { kind: 'references', values: texts }]
}

function isReferenceList(expression: ExprNode): boolean {
  const node = plain(expression)
  if (node.type !== 'Map') return false
  const each = plain(node.expr)
  return each.type === 'AccessAttribute' && each.name === '_ref' && each.base?.type === 'This'
}

function ofEquality(left: ExprNode, right: ExprNode): Constraint[] {
  const path = attributePath(left)
  if (!path) return []
  const constant = constantOf(right)
  if (constant) return onPath(path, [constant.value])
  const parent = outerId(right)
  return parent !== undefined && path.at(-1) === '_ref' ? [{ kind: 'referencesOuter', parent }] : []
}

function ofMembership({ left, right }: OpCallNode): Constraint[] {
  const path = attributePath(left)
  const list = constantOf(right)
  if (path && list && Array.isArray(list.value)) return onPath(path, list.value)
  if (!isReferenceList(right)) return []
  const id = constantOf(left)
  if (id && typeof id.value === 'string') return [{ kind: 'references', values: [id.value] }]
  const parent = outerId(left)
  return parent === undefined ? [] : [{ kind: 'referencesOuter', parent }]
}

function ofCall({ namespace, name, args }: FuncCallNode): Constraint[] {
  const constants = args.map(constantOf)
  const values = strings(constants.flatMap((constant) => (constant ? constant.value : [null])))
  if (namespace === 'global' && name === 'references') {
    if (values) return [{ kind: 'references', values }]
    const parent = args.length === 1 && args[0] ? outerId(args[0]) : undefined
    return parent === undefined ? [] : [{ kind: 'referencesOuter', parent }]
  }
  if (namespace !== 'sanity' || !values) return []
  if (name === 'versionOf') return [{ kind: 'versionOf', values }]
  return name === 'partOfRelease' ? [{ kind: 'release', values }] : []
}

/** Every word that a part of the document must match must stand in its text. */
function ofMatch({ left, right }: OpCallNode): Constraint[] {
  const words = isWithinText(left) ? constantOf(right) : undefined
  if (!words) return []
  const texts = strings(Array.isArray(words.value) ? words.value : [words.value])
  return texts ? [{ kind: 'text', values: texts }] : []
}

/** One constraint that says what either of two says. */
function either(left: Constraint, right: Constraint): Constraint[] {
  if (left.kind === 'equals') {
    if (right.kind !== 'equals' || left.path.join('.') !== right.path.join('.')) return []
    return [{ ...left, values: [...left.values, ...right.values] }]
  }
  if (left.kind === 'referencesOuter' || left.kind === 'any' || left.kind === 'text') return []
  if (right.kind !== left.kind) return []
  return [{ ...left, values: [...left.values, ...right.values] }]
}

function ofAlternative(left: ExprNode, right: ExprNode): Constraint[] {
  const options = [constraintsOf(left).filter(isKnown), constraintsOf(right).filter(isKnown)]
  const [first = [], second = []] = options
  if (first.length === 0 || second.length === 0) return []
  return [
    { kind: 'any', options },
    ...first.flatMap((one) => second.flatMap((other) => either(one, other))),
  ]
}

/** What a filter's expression demands of every document, read from its top-level conjuncts. */
export function constraintsOf(expression: ExprNode): Constraint[] {
  const node = plain(expression)
  if (node.type === 'And') return [...constraintsOf(node.left), ...constraintsOf(node.right)]
  if (node.type === 'Or') return ofAlternative(node.left, node.right)
  if (node.type === 'FuncCall') return ofCall(node)
  if (node.type !== 'OpCall') return []
  if (node.op === 'in') return ofMembership(node)
  if (node.op === 'match') return ofMatch(node)
  if (node.op !== '==') return []
  const forward = ofEquality(node.left, node.right)
  return forward.length > 0 ? forward : ofEquality(node.right, node.left)
}

function isWholeTextMatch(node: OpCallNode): boolean {
  if (node.left.type !== 'Array' || ofMatch(node).length === 0) return false
  return node.left.elements.some(({ value }) => isWholeText(value))
}

/** Whether the constraints of an expression say all it says. */
function isExact(expression: ExprNode): boolean {
  const node = plain(expression)
  const constraints = constraintsOf(node)
  switch (node.type) {
    case 'Or':
    case 'And':
      // A reference to an outer document is looked up for the whole list, not for a part of it.
      if (constraintsOf(node.left).concat(constraintsOf(node.right)).some(isOuter)) return false
      return isExact(node.left) && isExact(node.right)
    case 'FuncCall':
      return node.namespace === 'global' && constraints.length > 0
    case 'OpCall':
      if (node.op === 'match') return isWholeTextMatch(node)
      if (node.op !== '==' && node.op !== 'in') return false
      return constraints.some(({ kind }) => kind === 'id' || kind === 'type' || kind === 'equals')
    default:
      return false
  }
}

/**
 * What of a filter's expression its constraints do not already say; undefined when they say it all.
 */
export function remainderOf(expression: ExprNode): ExprNode | undefined {
  const node = plain(expression)
  if (node.type !== 'And') return isExact(node) ? undefined : node
  const left = remainderOf(node.left)
  const right = remainderOf(node.right)
  return left && right ? { ...node, left, right } : (left ?? right)
}
