import 'server-only'
import { pageCount, pageSlice } from '#lib/paging.ts'
import { env } from '../env.ts'
import { topicsQuery } from '../queries/blog.ts'
import { topicArticleCountQuery, topicArticlesQuery, topicQuery } from '../queries/topic.ts'
import { fetchContent, fetchPublished } from './fetch.ts'
import { publishableList } from './publishable.ts'
import { standingCards } from './standing-cards.ts'

const samples = env.showSamples

/** Slugs of all published topics: for building pages, where there is no visitor. */
export async function getTopicSlugs(): Promise<string[]> {
  return (await fetchPublished(topicsQuery)).flatMap(({ slug }) => slug ?? [])
}

/** One page (from 1) of the articles of a topic, or null for an unknown topic or past its last page. */
export async function getTopic(slug: string, page: number) {
  const found = await fetchContent(topicQuery, { slug })
  if (!found) return null
  const inTopic = { topic: found._id, samples }
  const pages = pageCount(await fetchContent(topicArticleCountQuery, inTopic))
  if (page > pages) return null
  const articles = await fetchContent(topicArticlesQuery, { ...inTopic, ...pageSlice(page) })
  return {
    ...found,
    page,
    pages,
    articles: await standingCards(publishableList(articles, samples)),
  }
}
