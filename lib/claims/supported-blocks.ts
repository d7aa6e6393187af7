import { type ClaimSupport, isSupported, sentencesOf } from './supported-text.ts'

interface Block {
  readonly _type: string
  readonly children?: readonly Span[] | null
}

interface Span {
  readonly text?: string | null
}

/**
 * Portable Text without the sentences that nothing backs; a block that is left empty goes.
 * A sentence may run over several spans (a link, a bold word): its parts go together.
 */
export function supportedBlocks<Item extends Block>(
  blocks: readonly Item[] | null | undefined,
  support: ClaimSupport,
): Item[] {
  return (blocks ?? []).flatMap((block) => {
    if (block._type !== 'block' || !block.children) return [block]
    const kept = keptRanges(block.children.map(({ text }) => text ?? '').join(''), support)
    if (kept === 'all') return [block]
    let from = 0
    const children = block.children.flatMap((span) => {
      const text = span.text ?? ''
      const start = from
      from += text.length
      const rest = kept
        .map(([begin, end]) => text.slice(Math.max(begin - start, 0), Math.max(end - start, 0)))
        .join('')
      return rest === '' ? [] : [{ ...span, text: rest }]
    })
    return children.length === 0 ? [] : [{ ...block, children }]
  })
}

function keptRanges(text: string, support: ClaimSupport): 'all' | [number, number][] {
  const ranges: [number, number][] = []
  let at = 0
  let dropped = false
  for (const sentence of sentencesOf(text)) {
    if (isSupported(sentence, support)) ranges.push([at, at + sentence.length])
    else dropped = true
    at += sentence.length
  }
  return dropped ? ranges : 'all'
}
