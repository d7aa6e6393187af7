import 'server-only'
import { everything, type Place, type Span, spansOf } from '#lib/sitemap/spans.ts'
import { env } from '../env.ts'
import {
  sitemapArticleCountQuery,
  sitemapArticlesQuery,
  sitemapChangedQuery,
  sitemapNewestQuery,
  sitemapNextQuery,
  sitemapPagesQuery,
} from '../queries/sitemap.ts'
import { unapproved } from './article-cards.ts'
import { fetchPublished } from './fetch.ts'
import { withShownPictures } from './sitemap-pictures.ts'

const samples = env.showSamples
/** How many entries one file takes; the protocol allows 50,000. */
const most = 5_000

const paramsOf = ({ from, to }: Span) => ({
  at: from.at,
  id: from.id,
  endAt: to.at,
  endId: to.id,
  samples,
})

/** Whether the articles need more than one file. */
export async function isSitemapSplit(): Promise<boolean> {
  return (await fetchPublished(sitemapArticleCountQuery, { samples })) > most
}

/** When the newest article was published; null where there is none. */
export async function getNewestDate(): Promise<string | null> {
  return fetchPublished(sitemapNewestQuery, { samples })
}

/** Every published document but articles that has an address of its own and may be indexed. */
export async function getSitemapPages() {
  return withShownPictures(await fetchPublished(sitemapPagesQuery, { samples }))
}

/** All articles, where one file takes them; see `isSitemapSplit`. */
export function getSitemapArticles() {
  return articlesIn(everything)
}

async function articlesIn(span: Span) {
  const articles = await fetchPublished(sitemapArticlesQuery, paramsOf(span))
  const unstamped = articles.filter(({ isStamped }) => !isStamped)
  const hidden = await Promise.all(chunksOf(unstamped, textsAtOnce).map(unapproved))
  return withShownPictures(articles.filter(({ _id }) => !hidden.some((ids) => ids.has(_id))))
}

/** What bears the stamp of an approval need not be read; of the others, so many texts at once. */
const textsAtOnce = 50

function chunksOf<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, nth) =>
    items.slice(nth * size, (nth + 1) * size),
  )
}

/** Where the file that begins here ends, and the next one begins. */
async function nextPlace({ at, id }: Place): Promise<Place | undefined> {
  const params = { at, id, most, more: most + 1, samples }
  return (await fetchPublished(sitemapNextQuery, params))[0]
}

/** The files of articles, from 1, each with when an article in it changed last. */
export async function getSitemapFiles() {
  return Promise.all(
    (await spansOf(nextPlace)).map(async (span, index) => ({
      number: index + 1,
      changed: await fetchPublished(sitemapChangedQuery, paramsOf(span)),
    })),
  )
}

/** The articles of one file, from 1, or null where there is no such file. */
export async function getSitemapFile(number: number) {
  if (!(await isSitemapSplit())) return null
  const span = (await spansOf(nextPlace))[number - 1]
  return span ? articlesIn(span) : null
}
