import { type FallenTest, fallenReason } from './fallen-basis.ts'
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
  /** Whether words in it rest on something that carries them. */
  readonly cited: boolean
  /** Why what its words rest on carries them no more; null where it does, or where there is none. */
  readonly fallen: string | null
}

/** The sentences of a block, each with whether evidence is marked in it. */
export function citedSentences(
  block: ClaimBlock,
  reasonOf: FallenTest = fallenReason,
): CitedSentence[] {
  const reasons = new Map(
    (block.markDefs ?? []).flatMap(({ _type, _key, basis }) =>
      _type === 'evidence' && basis ? [[_key, reasonOf(basis)] as const] : [],
    ),
  )
  const marked: { from: number; to: number; reason: string | null }[] = []
  let text = ''
  for (const span of block.children ?? []) {
    const words = span.text ?? ''
    const from = text.length
    for (const mark of /[\p{L}\p{N}]/u.test(words) ? (span.marks ?? []) : []) {
      const reason = reasons.get(mark)
      if (reason !== undefined) marked.push({ from, to: from + words.length, reason })
    }
    text += words
  }
  let end = 0
  return wholeSentences(text).map((sentence) => {
    const start = end
    end += sentence.length
    const here = marked.filter(({ from, to }) =>
      reaches(text, Math.max(from, start), Math.min(to, end)),
    )
    const cited = here.some(({ reason }) => reason === null)
    const fallen = cited ? null : (here.find(({ reason }) => reason)?.reason ?? null)
    return { text: sentence, start, end, cited, fallen }
  })
}

/** A mark that laps over into the next sentence by a space only does not cover it. */
function reaches(text: string, from: number, to: number): boolean {
  return from < to && /[\p{L}\p{N}]/u.test(text.slice(from, to))
}
