import { blockWords } from './block-words.ts'
import { normalText } from './normal-text.ts'
import { isStored, listOf, refOf, type Stored, textOf } from './stored.ts'

/** One line of what a reader learns: a paragraph, a list item, a row of a table, a field. */
export interface MeaningLine {
  /** What it is, as “Heading 2”: part of the meaning. */
  readonly kind: string
  readonly text: string
}

export type Meaning = readonly MeaningLine[]

const reviewedFields = {
  article: ['title', 'dek', 'keyPoints', 'heroImage', 'body', 'seo'],
  service: [
    'title',
    'summary',
    'heroImage',
    'body',
    'includes',
    'excludes',
    'hospitalProvides',
    'populations',
    'modes',
    'staffTypes',
    'cover',
    'faqs',
    'seo',
  ],
  partnerPage: ['title', 'lead', 'primaryCta', 'secondaryCta', 'sections', 'seo'],
} as const

/** The types of documents that can be reviewed. */
export type ReviewedType = keyof typeof reviewedFields

export function isReviewedType(type: unknown): type is ReviewedType {
  return typeof type === 'string' && Object.hasOwn(reviewedFields, type)
}

/** The part of a document that an approval is about, as it is stored. */
export function reviewedPart(type: ReviewedType, document: Stored): Stored {
  return Object.fromEntries(
    reviewedFields[type].flatMap((field) =>
      document[field] === undefined || document[field] === null ? [] : [[field, document[field]]],
    ),
  )
}

/**
 * What a document says to its readers, line by line, whatever its keys, its spacing and its quotes.
 * Left out: the address, dates, people, and which picture heads it (its words are in).
 */
export function meaningOf(type: ReviewedType, document: Stored): Meaning {
  return reviewedFields[type].flatMap((field) => linesOf(document[field], nameOf(field)))
}

/** Names of fields that are not plain from their own name. */
const names: Record<string, string> = {
  dek: 'Summary',
  heroImage: 'Picture',
  seo: 'Search and sharing',
  faqs: 'Question',
  keyPoints: 'Key point',
}

function nameOf(field: string): string {
  const plain = field.replace(/([A-Z])/gu, ' $1').toLowerCase()
  return names[field] ?? plain.charAt(0).toUpperCase() + plain.slice(1)
}

const notRead = new Set(['hotspot', 'crop', 'image', 'noIndex'])

function linesOf(value: unknown, kind: string): MeaningLine[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => linesOf(item, kind))
  if (typeof value === 'string') return line(kind, value)
  if (typeof value === 'number' || typeof value === 'boolean') return line(kind, String(value))
  return isStored(value) ? objectLines(value, kind) : []
}

function objectLines(value: Stored, kind: string): MeaningLine[] {
  if (refOf(value)) return line(kind, `→ ${refOf(value)}`)
  switch (value._type) {
    case 'block':
      return line(blockKind(value), blockWords(value))
    case 'tableRow':
      return line('Row of a table', listOf(value.cells).map(textOf).join(' | '))
    case 'figure':
      return figureLines(value, kind)
    case 'callout':
      return [
        ...line(`Callout, ${textOf(value.tone)}`, textOf(value.title)),
        ...linesOf(value.body, kind),
      ]
    default:
      return fieldLines(value, kind)
  }
}

/** Which picture stands in a text is part of what it says: a diagram can. */
function figureLines(value: Stored, kind: string): MeaningLine[] {
  const { image, ...words } = value
  const asset = isStored(image) ? refOf(image.asset) : ''
  const inText = kind !== nameOf('heroImage')
  return [
    ...(inText && asset ? line('Picture', `→ ${asset}`) : []),
    ...fieldLines(words, kind === 'Body' ? 'Picture' : kind),
  ]
}

function fieldLines(value: Stored, kind: string): MeaningLine[] {
  return Object.keys(value)
    .filter((field) => !field.startsWith('_') && !notRead.has(field))
    .sort(
      (one, other) => Number(other === 'title') - Number(one === 'title') || (one < other ? -1 : 1),
    )
    .flatMap((field) => {
      const inner = value[field]
      const isText = Array.isArray(inner) && inner.every((item) => isStored(item) && item._type)
      return linesOf(inner, isText ? kind : `${kind}: ${nameOf(field).toLowerCase()}`)
    })
}

function blockKind({ style, listItem, level }: Stored): string {
  const depth = typeof level === 'number' && level > 1 ? `, level ${level}` : ''
  if (listItem === 'number') return `Numbered item${depth}`
  if (listItem) return `List item${depth}`
  const heading = /^h(\d)$/u.exec(textOf(style))?.[1]
  if (heading) return `Heading ${heading}`
  return style === 'blockquote' ? 'Quotation' : 'Paragraph'
}

function line(kind: string, text: string): MeaningLine[] {
  const normal = normalText(text)
  return normal ? [{ kind, text: normal }] : []
}
