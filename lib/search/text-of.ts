/** Fields of an editor's text that hold no words of it. */
const notText = new Set(
  '_key _type _ref _id markDefs marks style listItem level image href slug tone headerRow'.split(
    ' ',
  ),
)

/**
 * All the words of a text of an editor, in reading order: its paragraphs, boxes, tables and lists.
 * What it refers to is not part of it.
 */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('\n')
  if (!isRecord(value)) return ''
  if (Array.isArray(value.children)) return value.children.map(textOf).join('')
  return Object.entries(value)
    .flatMap(([name, field]) => (notText.has(name) ? [] : textOf(field)))
    .filter(Boolean)
    .join('\n')
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
