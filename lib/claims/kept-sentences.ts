import { type CitedSentence, type ClaimBlock, citedSentences } from './cited-sentences.ts'
import { type FallenTest, fallenReason } from './fallen-basis.ts'
import { wholeSentences } from './sentences.ts'

/** A text without the sentences that may not stand. Empty where none may. */
export function textKeeping(text: string, keep: (sentence: string) => boolean): string {
  const sentences = wholeSentences(text)
  const kept = sentences.filter((sentence) => keep(sentence))
  if (kept.length === sentences.length) return text
  // Not trim(): it eats part of the invisible marker that a preview puts at the end.
  return kept.join('').replace(/[ \n]+$/u, '')
}

/**
 * Portable Text without the sentences that may not stand; a block that is left empty goes.
 * A sentence may run over several spans (a link, a bold word): its parts go together.
 */
export function blocksKeeping<Item extends ClaimBlock>(
  blocks: readonly Item[] | null | undefined,
  keep: (sentence: CitedSentence) => boolean,
  reasonOf: FallenTest = fallenReason,
): Item[] {
  return (blocks ?? []).flatMap((block) => {
    if (block._type !== 'block' || !block.children) return [block]
    const sentences = citedSentences(block, reasonOf)
    const kept = sentences.filter((sentence) => keep(sentence))
    if (kept.length === sentences.length) return [block]
    let from = 0
    const children = block.children.flatMap((span) => {
      const text = span.text ?? ''
      const start = from
      from += text.length
      const rest = kept
        .map(({ start: begin, end }) =>
          text.slice(Math.max(begin - start, 0), Math.max(end - start, 0)),
        )
        .join('')
      return rest === '' ? [] : [{ ...span, text: rest }]
    })
    return children.length === 0 ? [] : [{ ...block, children }]
  })
}
