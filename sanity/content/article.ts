import 'server-only'
import { env } from '../env.ts'
import { articleApprovalsQuery } from '../queries/approval.ts'
import { articleQuery, newestArticleSlugsQuery, newestOfTopicQuery } from '../queries/article.ts'
import { fetchContent, fetchPublished } from './fetch.ts'
import { fetchPrivate } from './fetch-private.ts'
import { publishable, publishableList } from './publishable.ts'
import { approvalIds, lock, lockedRevision, lockedSeo } from './review-lock.ts'
import { standing } from './standing.ts'
import { standingCards } from './standing-cards.ts'

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
  const notItself = ({ _id }: { _id: string }) => _id !== article._id
  const chosen = await standingCards(publishableList(article.related, samples).filter(notItself))
  // Asked for only where it is shown: the page then depends on the newest of its topic as well.
  const related =
    chosen.length > 0 ? chosen : (await newestOfTopic(article.topic?._id)).filter(notItself)
  return {
    ...article,
    authors: publishableList(article.authors, samples),
    review,
    related: related.slice(0, mostRelated),
  }
}

async function newestOfTopic(topic: string | undefined) {
  if (!topic) return []
  const newest = await fetchContent(newestOfTopicQuery, { topic, samples })
  return standingCards(publishableList(newest, samples))
}

export type Article = NonNullable<Awaited<ReturnType<typeof getArticle>>>
