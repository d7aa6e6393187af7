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
}

const texts = new WeakMap<LakeDocument, string>()

/** All text of a document, and its id, in small letters. */
export function textOf(document: LakeDocument): string {
  const known = texts.get(document)
  if (known !== undefined) return known
  const parts: string[] = [document._id]
  gather(document, parts)
  const text = parts.join('\n').toLowerCase()
  texts.set(document, text)
  return text
}

/** Whether what an expression yields is part of `textOf` the document it is evaluated on. */
export function isWithinText(node: ExprNode): boolean {
  if (node.type !== 'AccessAttribute') return false
  if (node.base && node.base.type !== 'This') return false
  return node.name === textField || node.name === '_id' || !node.name.startsWith('_')
}

/** Whether an expression is the text of the whole document it is evaluated on. */
export function isWholeText(node: ExprNode): boolean {
  return node.type === 'AccessAttribute' && node.name === textField
}

// What groq-js takes for the space between words.
const separators = '!@#$%^&(),\\\\/?";:{}|[\\]+<>\\s-'
const separated = new RegExp(`[${separators}]+`)

/** Looks for words (`pump`, `oxy*`) in a text of small letters; all of them must be there. */
export function wordSearch(words: readonly string[]): (text: string) => boolean {
  const parts = words.flatMap((word) => word.toLowerCase().split(separated)).filter(Boolean)
  const patterns = parts.map((part) => {
    const letters = part.split('*').map((piece) => piece.replace(/[.^$]/g, '\\$&'))
    const body = letters.join(`[^${separators}]*`)
    return new RegExp(`(?:^|[${separators}])${body}(?:\\.?$|\\.?[${separators}])`)
  })
  return (text) => patterns.length > 0 && patterns.every((pattern) => pattern.test(text))
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
