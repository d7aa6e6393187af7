import type { ClaimBlock } from './cited-sentences.ts'
import { blocksKeeping } from './kept-sentences.ts'
import { type ClaimSupport, isSupported } from './supported-text.ts'

/** Portable Text without the sentences that nothing backs; a block that is left empty goes. */
export function supportedBlocks<Item extends ClaimBlock>(
  blocks: readonly Item[] | null | undefined,
  support: ClaimSupport,
): Item[] {
  return blocksKeeping(blocks, ({ text }) => isSupported(text, support))
}
