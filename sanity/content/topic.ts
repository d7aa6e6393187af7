import 'server-only'
import { pageCount, pageSlice } from '#lib/paging.ts'
import { env } from '../env.ts'
import { topicQuery, topicSlugsQuery } from '../queries/topic.ts'
import { fetchContent, fetchPublished } from './fetch.ts'
import { publishableList } from './publishable.ts'

const samples = env.showSamples

/** Slugs of all published topics: for building pages, where there is no visitor. */
export async function getTopicSlugs(): Promise<string[]> {
  return (await fetchPublished(topicSlugsQuery)).filter((slug) => slug !== null)
}

/** One page (from 1) of the articles of a topic, or null for an unknown topic or past its last page. */
export async function getTopic(slug: string, page: number) {
  if (!(await fetchContent(topicSlugsQuery)).includes(slug)) return null
  const topic = await fetchContent(topicQuery, { slug, ...pageSlice(page), samples })
  const pages = pageCount(topic?.total ?? 0)
  if (!topic || page > pages) return null
  return { ...topic, page, pages, articles: publishableList(topic.articles, samples) }
}
