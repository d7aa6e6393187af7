import 'server-only'
import { pageCount, pageSlice } from '#lib/paging.ts'
import { env } from '../env.ts'
import { blogQuery } from '../queries/blog.ts'
import { fetchContent, fetchPublished } from './fetch.ts'
import { publishableList } from './publishable.ts'

const samples = env.showSamples

/** One page of the blog (from 1) and the topics that have articles. Null past the last page. */
export async function getBlog(page: number) {
  const { articles, total, topics } = await fetchContent(blogQuery, { ...pageSlice(page), samples })
  const pages = pageCount(total)
  if (page > pages) return null
  return {
    page,
    pages,
    total,
    articles: publishableList(articles, samples),
    topics: topics.filter((topic) => topic.articles > 0),
  }
}

/** How many pages the published blog fills: for building them, where there is no visitor. */
export async function getBlogPageCount(): Promise<number> {
  const { total } = await fetchPublished(blogQuery, { ...pageSlice(1), samples })
  return pageCount(total)
}
