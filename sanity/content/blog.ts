import 'server-only'
import { pageCount, pageSlice } from '#lib/paging.ts'
import { env } from '../env.ts'
import { articleCountQuery, blogQuery, topicsQuery } from '../queries/blog.ts'
import { topicArticleCountQuery } from '../queries/topic.ts'
import { fetchContent, fetchPublished } from './fetch.ts'
import { publishableList } from './publishable.ts'
import { standingCards } from './standing-cards.ts'

const samples = env.showSamples

/** One page of the blog (from 1) and the topics that have articles. Null past the last page. */
export async function getBlog(page: number) {
  const pages = pageCount(await fetchContent(articleCountQuery, { samples }))
  // Before the page is asked for: an address made up must not leave an entry in the cache.
  if (page > pages) return null
  const [articles, topics] = await Promise.all([
    fetchContent(blogQuery, { ...pageSlice(page), samples }),
    getTopicsInUse(),
  ])
  return { page, pages, articles: await standingCards(publishableList(articles, samples)), topics }
}

/** Each topic is counted on its own, so that a change in one leaves the other counts in the cache. */
export async function getTopicsInUse() {
  const topics = await fetchContent(topicsQuery)
  const counted = await Promise.all(
    topics.map(async (topic) => {
      const params = { topic: topic._id, samples }
      return { ...topic, articles: await fetchContent(topicArticleCountQuery, params) }
    }),
  )
  return counted.filter(({ articles }) => articles > 0)
}

/** How many pages the published blog fills: for building them, where there is no visitor. */
export async function getBlogPageCount(): Promise<number> {
  return pageCount(await fetchPublished(articleCountQuery, { samples }))
}
