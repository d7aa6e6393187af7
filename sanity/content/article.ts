import 'server-only'
import { firstUses } from '#lib/prose/terms.ts'
import { env } from '../env.ts'
import { articleApprovalsQuery } from '../queries/approval.ts'
import {
  articleQuery,
  newerArticlesQuery,
  newestArticleSlugsQuery,
  newestOfTopicQuery,
  olderArticlesQuery,
} from '../queries/article.ts'
import type { ArticleQueryResult } from '../types.generated.ts'
import { fetchContent, fetchPublished } from './fetch.ts'
import { fetchPrivate } from './fetch-private.ts'
import { publishable, publishableList } from './publishable.ts'
import { approvalIds, lock, lockedRevision, lockedSeo } from './review-lock.ts'
import { standing } from './standing.ts'
import { standingCards } from './standing-cards.ts'
import { standsAsTerm } from './standing-text.ts'

const samples = env.showSamples
const mostRelated = 3

/** Slugs of the 50 newest published articles: for building pages, where there is no visitor. */
export async function getNewestArticleSlugs(): Promise<string[]> {
  const slugs = await fetchPublished(newestArticleSlugsQuery, { samples })
  return slugs.filter((slug) => slug !== null)
}

/** One article with all that its page shows, in the approved words, or null. */
export async function getArticle(slug: string) {
  const stored = publishable(await fetchContent(articleQuery, { slug }), samples)
  if (!stored) return null
  const ids = approvalIds([stored])
  const approvals = await fetchPrivate(articleApprovalsQuery, { ids }, ids)
  const { isShown, text, review } = await lock('article', stored, approvals)
  if (!isShown) return null
  const { reviewed: _, writtenBy: __, ...current } = stored
  const article = await standing({
    ...current,
    ...text,
    _rev: lockedRevision(current._rev, text),
    seo: lockedSeo(current.seo, text),
  })
  // A title that may not stand leaves no page: it is what the article says first of all.
  if (!article.title) return null
  const [related, neighbors] = await Promise.all([relatedTo(article), neighborsOf(article)])
  return {
    ...article,
    authors: publishableList(article.authors, samples),
    review,
    terms: shownTerms(article.body),
    related,
    ...neighbors,
  }
}

type Stored = NonNullable<ArticleQueryResult>

/** Those that the editor chose; where they are few, the newest of the same topic after them. */
async function relatedTo({ _id, related, topic }: Pick<Stored, '_id' | 'related' | 'topic'>) {
  const others = ({ _id: other }: { _id: string }) => other !== _id
  const chosen = await standingCards(publishableList(related, samples).filter(others))
  // Asked for only where it is shown: the page then depends on the newest of its topic as well.
  if (chosen.length >= mostRelated) return chosen.slice(0, mostRelated)
  const known = new Set(chosen.map((one) => one._id))
  const further = (await newestOfTopic(topic?._id)).filter(
    (one) => others(one) && !known.has(one._id),
  )
  return [...chosen, ...further].slice(0, mostRelated)
}

/** The articles that came out just before and just after this one. */
async function neighborsOf({ _id: id, publishedAt: at }: Pick<Stored, '_id' | 'publishedAt'>) {
  if (!at) return { previous: null, next: null }
  const nearest = async (query: typeof olderArticlesQuery | typeof newerArticlesQuery) => {
    const found = publishableList(await fetchContent(query, { at, id, samples }), samples)
    return (await standingCards(found))[0] ?? null
  }
  const [previous, next] = await Promise.all([
    nearest(olderArticlesQuery),
    nearest(newerArticlesQuery),
  ])
  return { previous, next }
}

/** The terms that the text uses, where it does so first, of those that readers may see. */
function shownTerms(body: NonNullable<ArticleQueryResult>['body']) {
  const uses = [...firstUses(body)].flatMap(([mark, term]) =>
    term._type === 'glossaryTerm' && publishable(term, samples) && standsAsTerm(term)
      ? [[mark, term] as const]
      : [],
  )
  return new Map(uses)
}

async function newestOfTopic(topic: string | undefined) {
  if (!topic) return []
  const newest = await fetchContent(newestOfTopicQuery, { topic, samples })
  return standingCards(publishableList(newest, samples))
}

export type Article = NonNullable<Awaited<ReturnType<typeof getArticle>>>
