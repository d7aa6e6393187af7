import { type ImportedBlock, type ImportedText, importHtml } from '#lib/import/import-html.ts'

export interface PastePlace {
  /** The blocks that are there, and the key of the one that is pasted into. */
  blocks: readonly { _key: string; style?: unknown }[]
  key: string | undefined
  /** Whether the text stands in a section, which has a heading of its own. */
  inSection: boolean
  /** Whether the field takes headings, tables and quotations. */
  isRich: boolean
}

/** Reads what was pasted for the place where it goes. */
export function pastedText(html: string, place: PastePlace): Omit<ImportedText, 'title'> {
  const first = place.inSection ? 3 : 2
  const { blocks, notes } = importHtml(html, {
    place: { first, under: levelAbove(place) },
    ownOrigin: typeof location === 'undefined' ? undefined : location.origin,
  })
  return place.isRich ? { blocks, notes } : asSimpleText(blocks, notes)
}

/** The level of the heading under which the cursor stands; 0 where there is none. */
function levelAbove({ blocks, key }: PastePlace): number {
  const at = blocks.findIndex(({ _key }) => _key === key)
  const before = at < 0 ? blocks : blocks.slice(0, at)
  const levels = before.map(({ style }) => Number(/^h(\d)$/.exec(String(style))?.[1] ?? 0))
  return levels.findLast((level) => level > 0) ?? 0
}

function asSimpleText(blocks: ImportedBlock[], notes: string[]) {
  const texts = blocks.filter(({ _type }) => _type === 'block')
  const lost = blocks.length - texts.length
  const simple = texts.map((block) => ({ ...block, style: 'normal' }))
  const isFlattened = texts.some(({ style }) => style !== 'normal')
  return {
    blocks: simple,
    notes: [
      ...notes,
      ...(isFlattened
        ? ['Headings and quotations became plain paragraphs: this field holds no others.']
        : []),
      ...(lost > 0 ? ['Tables were left out: this field holds none.'] : []),
    ],
  }
}
