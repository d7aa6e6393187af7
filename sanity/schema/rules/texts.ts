interface TextBlock {
  _key: string
  _type: 'block'
  style?: string
  children: { text?: unknown }[]
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a value is a paragraph, a heading or a list item of Portable Text. */
export function isTextBlock(value: unknown): value is TextBlock {
  return (
    isRecord(value) &&
    value._type === 'block' &&
    typeof value._key === 'string' &&
    (value.style === undefined || typeof value.style === 'string') &&
    Array.isArray(value.children) &&
    value.children.every(isRecord)
  )
}

/** The words of one block, without marks. */
export function plainText(block: TextBlock): string {
  return block.children
    .map(({ text }) => (typeof text === 'string' ? text : ''))
    .join('')
    .trim()
}

type Path = (string | number | { _key: string })[]

/** Every text that a reader sees in a value, with where it stands. Paragraphs come whole. */
export function textsIn(value: unknown, path: Path = []): { text: string; path: Path }[] {
  if (typeof value === 'string') return [{ text: value, path }]
  if (isTextBlock(value)) return [{ text: plainText(value), path }]
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => {
      const key = isRecord(item) && typeof item._key === 'string' ? { _key: item._key } : index
      return textsIn(item, [...path, key])
    })
  }
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([name, field]) =>
    name.startsWith('_') || hiddenFromReaders.has(name) ? [] : textsIn(field, [...path, name]),
  )
}

const hiddenFromReaders = new Set(['slug', 'href', 'asset', 'markDefs'])

/** How many words a text or Portable Text has. */
export function wordCount(value: unknown): number {
  const segmenter = new Intl.Segmenter('en-US', { granularity: 'word' })
  return textsIn(value).reduce(
    (sum, { text }) =>
      sum + Array.from(segmenter.segment(text)).filter(({ isWordLike }) => isWordLike).length,
    0,
  )
}

/** The beginning of a text, for a preview; undefined where there is none. */
export function firstWords(value: unknown): string | undefined {
  return textsIn(value)
    .find(({ text }) => text)
    ?.text.slice(0, 120)
}
