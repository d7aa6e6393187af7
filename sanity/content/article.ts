import 'server-only'
import { env } from '../env.ts'
import { articleQuery, articleSlugsQuery } from '../queries/article.ts'
import { fetchContent, fetchPublished } from './fetch.ts'
import { publishable, publishableList } from './publishable.ts'

const samples = env.showSamples
const mostRelated = 3

/** Slugs of all published articles, newest first: for building pages, where there is no visitor. */
export async function getArticleSlugs(): Promise<string[]> {
  const slugs = await fetchPublished(articleSlugsQuery, { samples })
  return slugs.filter((slug) => slug !== null)
}

/**
 * One article with all that its page shows, or null.
 * An unknown slug is answered from the cached list of slugs, without asking the lake.
 */
export async function getArticle(slug: string) {
  const known = await fetchContent(articleSlugsQuery, { samples })
  if (!known.includes(slug)) return null
  const article = publishable(await fetchContent(articleQuery, { slug }), samples)
  if (!article) return null
  const { related, newest, ...rest } = article
  const chosen = publishableList(related, samples).filter(({ _id }) => _id !== article._id)
  return {
    ...rest,
    authors: publishableList(article.authors, samples),
    reviewer: publishable(article.reviewer, samples),
    related: (chosen.length > 0 ? chosen : publishableList(newest, samples)).slice(0, mostRelated),
  }
}

export type Article = NonNullable<Awaited<ReturnType<typeof getArticle>>>
