import { blockText, type ProseBlock } from './blocks.ts'

/** A heading of a text, with the fragment id that its element carries. */
export interface Heading {
  key: string
  id: string
  level: 2 | 3 | 4
  text: string
}

const levels = new Map<string, Heading['level']>([
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
])

/** Words → a fragment id: lower case, latin letters and digits, hyphens between. */
export function fragmentId(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/**
 * The headings of a text in order, with ids that are unique in it.
 * @param prefix set before each id where one page holds several texts
 */
export function outline(blocks: readonly ProseBlock[] | null | undefined, prefix = ''): Heading[] {
  const taken = new Set<string>()
  const headings: Heading[] = []
  for (const block of blocks ?? []) {
    const level = levels.get(block.style ?? '')
    const text = blockText(block).trim()
    if (block._type !== 'block' || !level || !text) continue
    const base = prefix + (fragmentId(text) || 'section')
    let id = base
    for (let nth = 2; taken.has(id); nth++) id = `${base}-${nth}`
    taken.add(id)
    headings.push({ key: block._key, id, level, text })
  }
  return headings
}
