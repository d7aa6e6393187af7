/** The parts of Portable Text that headings, notes and feeds are made from. */
interface ProseSpan {
  _type: string
  text?: string
  marks?: readonly string[]
}

export interface ProseMark {
  _type: string
  _key: string
}

export interface ProseBlock {
  _type: string
  _key: string
  style?: string
  children?: readonly ProseSpan[]
  markDefs?: readonly ProseMark[] | null
  body?: readonly ProseBlock[] | null
}

/** The words of one block, without its marks. */
export function blockText(block: ProseBlock): string {
  return (block.children ?? []).map((span) => span.text ?? '').join('')
}

/** All running words of a text, for reading time; tables and pictures are not read aloud. */
export function plainText(blocks: readonly ProseBlock[] | null | undefined): string {
  return (blocks ?? [])
    .map((block) => (block.body ? plainText(block.body) : blockText(block)))
    .filter(Boolean)
    .join('\n\n')
}
