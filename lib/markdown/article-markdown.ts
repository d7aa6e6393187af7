import { formatDate } from '../dates.ts'
import { paths } from '../paths.ts'
import { type Basis, basisHref, basisNote } from '../prose/basis-text.ts'
import { authorList } from '../prose/source-text.ts'
import { creditLine, reviewedBy } from '../share/share-words.ts'
import { linkedWords, type MarkdownBlock, markdownText, words } from './markdown-text.ts'

interface Named {
  readonly name: string | null
  readonly postNominals: string | null
}

/** What the text rests on, by its number: see `numberNotes`. */
interface NumberedBases {
  readonly list: ReadonlyArray<{ readonly number: number; readonly basis: Basis & { _id: string } }>
}

export interface MarkdownArticle {
  readonly title: string | null
  readonly slug: string | null
  readonly dek: string | null
  readonly keyPoints: readonly string[] | null
  readonly publishedAt: string | null
  readonly updatedAt: string | null
  readonly isSample: boolean | null
  readonly disclosure: string | null
  readonly authors: readonly Named[]
  readonly review: {
    readonly reviewer: Named
    readonly reviewedAt: string
    readonly nextReviewDue: string | null
  } | null
  readonly corrections: ReadonlyArray<{
    readonly date: string | null
    readonly wrong: string | null
    readonly now: string | null
  }> | null
  readonly body: readonly MarkdownBlock[] | null
}

const paragraph = (text: string | null | undefined) => (text?.trim() ? [words(text)] : [])
const section = (title: string, blocks: readonly MarkdownBlock[]) =>
  blocks.length > 0 ? [words(title, 'h2'), ...blocks] : []
const dated = (what: string, day: string | null | undefined) => {
  const date = formatDate(day)
  return date ? [`${what} ${date}`] : []
}
const sentence = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`)

function reference(basis: Basis): MarkdownBlock {
  if (basis._type !== 'source') return words(basisNote(basis), 'normal', 'number')
  const { authors, title, journal, year, doi } = basis
  const facts = [
    authorList(authors),
    title ?? 'Untitled source',
    [journal, year].filter(Boolean).join(', '),
  ]
  const text = facts.filter(Boolean).map(sentence).join(' ')
  const href = basisHref(basis)
  return href
    ? linkedWords(`${text} `, doi ? `doi:${doi}` : href, href, 'number')
    : words(text, 'normal', 'number')
}

/**
 * An article as Markdown, with all that its page says: who stands for it, since when, and what it
 * rests on.
 * @param site `SITE_URL`
 */
export function articleMarkdown(
  article: MarkdownArticle,
  notes: NumberedBases,
  site: string,
  disclaimer?: string | null,
): string {
  const { review, corrections, body } = article
  const numbers = new Map(notes.list.map(({ basis, number }) => [basis._id, number]))
  const page = new URL(paths.article(article.slug ?? ''), site).href
  const dates = [
    ...dated('Published', article.publishedAt),
    ...dated('Updated', article.updatedAt),
    ...dated('Last reviewed', review?.reviewedAt),
    ...dated('Next review due', review?.nextReviewDue),
  ]
  const blocks: MarkdownBlock[] = [
    words(article.title ?? 'Untitled', 'h1'),
    ...paragraph(article.isSample ? 'Sample: written to show this site.' : null),
    ...paragraph(article.dek),
    ...[...creditLine('Written by', article.authors), ...reviewedBy(review), ...dates].map((fact) =>
      words(sentence(fact), 'normal', 'bullet'),
    ),
    linkedWords('This article on our site: ', page, page, 'bullet'),
    ...section(
      'Key points',
      (article.keyPoints ?? []).map((point) => words(point, 'normal', 'bullet')),
    ),
    ...(body ?? []),
    ...section(
      'References',
      notes.list.map(({ basis }) => reference(basis)),
    ),
    ...section(
      'Corrections',
      (corrections ?? []).map(({ date, wrong, now }) =>
        words(
          `${formatDate(date) ?? ''}. What was wrong: ${wrong ?? ''} What it says now: ${now ?? ''}`,
          'normal',
          'bullet',
        ),
      ),
    ),
    ...section('Conflicts of interest', paragraph(article.disclosure)),
    ...section('Please note', paragraph(disclaimer)),
  ]
  return `${markdownText(blocks, { site, numberOf: (id) => numbers.get(id) }).trim()}\n`
}
