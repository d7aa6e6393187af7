import type { ClaimBlock } from './cited-sentences.ts'

interface Span {
  readonly _key?: string
  readonly text?: string | null
  readonly marks?: readonly string[] | null
}

/**
 * A block in which a sentence carries one more mark, so that it can be given its source. Spans that
 * reach over its ends are cut there; the full stop and the space after it stay outside.
 * @param key of the mark; keys of new spans begin with it
 * @returns null where the block does not say the sentence
 */
export function markedBlock(block: ClaimBlock, sentence: string, key: string): ClaimBlock | null {
  const text = (block.children ?? []).map((span) => span.text ?? '').join('')
  const words = sentence.trim().replace(/[.!…]+$/u, '')
  const from = text.indexOf(words)
  if (words === '' || from === -1) return null
  let at = 0
  const children = (block.children ?? []).flatMap((span) => {
    const start = at
    at += (span.text ?? '').length
    return cut(span, from - start, from + words.length - start, key)
  })
  const mark = { _type: 'evidence', _key: key }
  return { ...block, children, markDefs: [...(block.markDefs ?? []), mark] }
}

/** A span in up to three parts: before, marked, after. */
function cut(span: Span, from: number, to: number, key: string): Span[] {
  const text = span.text ?? ''
  const begin = Math.max(from, 0)
  const end = Math.min(to, text.length)
  if (begin >= end) return [span]
  const marks = span.marks ?? []
  const parts = [
    { text: text.slice(0, begin), marks },
    { text: text.slice(begin, end), marks: [...marks, key] },
    { text: text.slice(end), marks },
  ]
  return parts
    .map((part, nth) => ({
      ...span,
      ...part,
      _key: nth === 0 ? span._key : `${key}${nth}${span._key ?? ''}`,
    }))
    .filter((part) => part.text !== '')
}
