/** What a picture for shared links says: the same words are its text alternative. */
export interface ShareWords {
  title: string
  /** Who wrote and who reviewed, one line each. */
  people: readonly string[]
  brand: string
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The words as the text alternative of the picture, a line each: title, people, brand. */
export function shareAlt({ title, people, brand }: ShareWords): string {
  return [title, ...people, brand].map(oneLine).filter(Boolean).join('\n')
}

/** The words back from the text alternative, from which the picture is drawn. */
export function readShareAlt(alt: string): ShareWords {
  const lines = alt.split('\n')
  const [title = '', ...rest] = lines
  const brand = rest.pop() ?? title
  return { title, people: rest, brand }
}

interface Named {
  readonly name?: string | null
  readonly postNominals?: string | null
}

/** “Jane Doe, CCP”. */
export const credited = ({ name, postNominals }: Named) =>
  [name, postNominals].filter(Boolean).join(', ')

const most = 3
const inWords = new Intl.ListFormat('en-US', { style: 'long', type: 'unit' })

/** “Medically reviewed by Jane Doe, MD”; nothing where nobody is named. */
export function creditLine(what: string, people: readonly Named[]): string[] {
  const names = people.map(credited).filter(Boolean)
  if (names.length === 0) return []
  const others = names.length - most
  const shown = others > 0 ? [...names.slice(0, most), `${others} more`] : names
  return [`${what} ${shown.length > 2 ? inWords.format(shown) : shown.join(' and ')}`]
}

/** The line of who reviewed a page, where somebody did. */
export const reviewedBy = (review: { readonly reviewer: Named } | null | undefined) =>
  creditLine('Medically reviewed by', review ? [review.reviewer] : [])
