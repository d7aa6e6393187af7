import { wholeSentences } from './sentences.ts'

/** A paragraph, heading or list item of Portable Text, stored or as a query projects it. */
export interface ClaimBlock {
  readonly _type: string
  readonly _key?: string
  readonly children?: readonly ClaimSpan[] | null
  readonly markDefs?: readonly ClaimMark[] | null
}

interface ClaimSpan {
  readonly text?: string | null
  readonly marks?: readonly string[] | null
}

interface ClaimMark {
  readonly _type: string
  readonly _key: string
  /** A reference, or the source or model itself; null where it is gone. */
  readonly basis?: unknown
}

export interface CitedSentence {
  readonly text: string
  /** Where it begins and ends in the text of the block, spaces after it included. */
  readonly start: number
  readonly end: number
  /** Whether words in it carry a source. */
  readonly cited: boolean
}

/** The sentences of a block, each with whether a source is marked in it. */
export function citedSentences(block: ClaimBlock): CitedSentence[] {
  const sources = new Set(
    (block.markDefs ?? []).flatMap(({ _type, _key, basis }) =>
      _type === 'evidence' && basis ? [_key] : [],
    ),
  )
  const marked: [start: number, end: number][] = []
  let text = ''
  for (const span of block.children ?? []) {
    const words = span.text ?? ''
    if (/[\p{L}\p{N}]/u.test(words) && span.marks?.some((mark) => sources.has(mark))) {
      marked.push([text.length, text.length + words.length])
    }
    text += words
  }
  let end = 0
  return wholeSentences(text).map((sentence) => {
    const start = end
    end += sentence.length
    return {
      text: sentence,
      start,
      end,
      cited: marked.some(([from, to]) => reaches(text, Math.max(from, start), Math.min(to, end))),
    }
  })
}

/** A mark that laps over into the next sentence by a space only does not cover it. */
function reaches(text: string, from: number, to: number): boolean {
  return from < to && /[\p{L}\p{N}]/u.test(text.slice(from, to))
}
