import type { ArrayElementNode, ExprNode } from 'groq-js'
import type { LakeDocument } from '../types.ts'

/** A name no document can carry: a Unicode noncharacter comes first. */
const textField = '\uFDD2text'

function gather(value: unknown, into: string[]) {
  if (typeof value === 'string') into.push(value)
  if (typeof value !== 'object' || value === null) return
  for (const [name, inner] of Object.entries(value)) {
    if (!name.startsWith('_')) gather(inner, into)
  }
  // A word may run over the spans of a block, which `pt::text` joins.
  if ('children' in value && Array.isArray(value.children) && value.children.length > 1) {
    const spans: unknown[] = value.children
    into.push(spans.map((span) => textOfSpan(span)).join(''))
  }
}

function textOfSpan(span: unknown): string {
  if (typeof span !== 'object' || span === null || !('text' in span)) return ''
  return typeof span.text === 'string' ? span.text : ''
}

// How groq-js cuts a text into words: these are left out, those lie between.
const left = /(\b\.+|\.+\b)/g
const between = '!@#$%^&(),\\\\/?";:{}|[\\]+<>\\s-'
const betweenWords = new RegExp(`[${between}]+`)

function simplified(text: string): string {
  return text.replace(left, '').toLowerCase()
}

const texts = new WeakMap<LakeDocument, string>()

/** All text of a document, and its id, in small letters. */
export function textOf(document: LakeDocument): string {
  const known = texts.get(document)
  if (known !== undefined) return known
  const parts: string[] = [document._id]
  gather(document, parts)
  const text = simplified(parts.join('\n'))
  texts.set(document, text)
  return text
}

/** Of a longer word no pattern is made, since engines refuse one that is too large. */
const longestWord = 1_000

/**
 * Looks for words (`pump`, `oxy*`) in a text made by `textOf`; all of them must be there.
 * It only narrows down what the query then decides: a very long word lets everything pass.
 */
export function wordSearch(words: readonly string[]): (text: string) => boolean {
  const parts = words.flatMap((word) => simplified(word).split(betweenWords)).filter(Boolean)
  const short = parts.filter((part) => part.length <= longestWord)
  const patterns = short.map((part) => {
    const letters = part.split('*').map((piece) => piece.replaceAll('.', '\\.'))
    const body = letters.join(`[^${between}*]*`)
    return new RegExp(`(?:^|[${between}*])${body}(?:$|[${between}*])`)
  })
  return (text) => parts.length > 0 && patterns.every((pattern) => pattern.test(text))
}

/** Whether an expression is the text of the whole document it is evaluated on. */
export function isWholeText(node: ExprNode): boolean {
  return node.type === 'AccessAttribute' && node.name === textField
}

/** Whether what an expression yields is part of `textOf` the document it is evaluated on. */
export function isWithinText(node: ExprNode): boolean {
  switch (node.type) {
    case 'AccessAttribute':
      if (node.name.startsWith('_') && node.name !== '_id') return false
      return !node.base || node.base.type === 'This' || isWithinText(node.base)
    case 'ArrayCoerce':
    case 'AccessElement':
    case 'Slice':
    case 'Group':
    case 'Filter':
      return isWithinText(node.base)
    case 'Array':
      return node.elements.every(({ value }) => isWithinText(value))
    case 'Map':
    case 'FlatMap':
      return isWithinText(node.base) && isWithinText(node.expr)
    case 'FuncCall':
      return node.namespace === 'pt' && node.name === 'text' && node.args.every(isWithinText)
    default:
      return false
  }
}

const searchable = new WeakMap<LakeDocument, LakeDocument>()

/** The document with all its text in one hidden field, which no projection copies. */
export function withText(document: LakeDocument): LakeDocument {
  const known = searchable.get(document)
  if (known) return known
  const copy = { ...document }
  const text: string[] = []
  gather(document, text)
  Object.defineProperty(copy, textField, { value: text, enumerable: false })
  searchable.set(document, copy)
  return copy
}

function splatText(element: ArrayElementNode): ArrayElementNode {
  if (element.value.type !== 'This') return element
  return { ...element, isSplat: true, value: { type: 'AccessAttribute', name: textField } }
}

function searched(left: ExprNode): ExprNode {
  if (left.type === 'Group') return searched(left.base)
  if (left.type === 'This') {
    return {
      type: 'Array',
      elements: [splatText({ type: 'ArrayElement', value: left, isSplat: false })],
    }
  }
  if (left.type !== 'Array') return left
  return { ...left, elements: left.elements.map(splatText) }
}

/**
 * `left match text::query("…")` in terms of plain `match`: every word must occur, a trailing `*`
 * means a prefix, `-word` must not occur, a quoted phrase counts as its words.
 */
export function textMatch(left: ExprNode, text: string): ExprNode {
  const from = searched(left)
  const terms = text.match(/-?"[^"]*"|\S+/g) ?? []
  const words = (wanted: readonly string[]): ExprNode => ({
    type: 'OpCall',
    op: 'match',
    left: from,
    right: { type: 'Value', value: wanted.map((term) => term.replace(/^-|"/g, '')) },
  })
  const excluded = terms.filter((term) => term.length > 1 && term.startsWith('-'))
  const included = terms.filter((term) => !excluded.includes(term))
  let node = words(included)
  if (included.length === 0 && excluded.length > 0) node = { type: 'Value', value: true }
  for (const term of excluded) {
    node = { type: 'And', left: node, right: { type: 'Not', base: words([term]) } }
  }
  return node
}
