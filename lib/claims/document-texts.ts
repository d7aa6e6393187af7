import type { ClaimBlock } from './cited-sentences.ts'

export type TextPath = (string | number | { _key: string })[]

/** A text of a document: Portable Text can carry a source, a plain field cannot. */
export type DocumentText = {
  readonly path: TextPath
  /** The source of all that an answer or a benchmark says: a field beside its text. */
  readonly source?: unknown
} & ({ readonly block: ClaimBlock } | { readonly plain: string })

/** Not read as sentences by a reader, or not of this document: what it refers to is judged alone. */
const passedOver = new Set([
  'slug',
  'href',
  'asset',
  'image',
  'markDefs',
  'alt',
  'credit',
  'attribution',
  'claimOverrides',
  'email',
  'services',
  'people',
  'person',
  'testimonials',
  'stories',
  'measures',
  'measure',
  'faqs',
  'topic',
  'authors',
  'reviewer',
  'related',
  'source',
])

/** Every text of a stored document, with the path on which the Studio finds it. */
export function documentTexts(
  value: unknown,
  path: TextPath = [],
  source?: unknown,
): DocumentText[] {
  if (typeof value === 'string') return value.trim() ? [{ path, plain: value, source }] : []
  if (isBlock(value)) return [{ path, block: value, source }]
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) =>
      documentTexts(item, [...path, keyOf(item) ?? index], source),
    )
  }
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([name, field]) =>
    isText(name) ? documentTexts(field, [...path, name], value.source ?? source) : [],
  )
}

/** Whether a field holds text of the document itself that readers read. */
export function isText(name: string): boolean {
  return !name.startsWith('_') && !passedOver.has(name)
}

function keyOf(item: unknown): { _key: string } | null {
  return isRecord(item) && typeof item._key === 'string' ? { _key: item._key } : null
}

export function isBlock(value: unknown): value is ClaimBlock {
  return (
    isRecord(value) &&
    value._type === 'block' &&
    Array.isArray(value.children) &&
    value.children.every(isRecord) &&
    (value.markDefs === undefined ||
      value.markDefs === null ||
      (Array.isArray(value.markDefs) && value.markDefs.every(isRecord)))
  )
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
