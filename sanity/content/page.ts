import 'server-only'
import { pageQuery, pageSlugsQuery } from '../queries/page.ts'
import { fetchContent, fetchPublished } from './fetch.ts'
import { standing } from './standing.ts'

/** Slugs of all published page documents: for building pages, where there is no visitor. */
export async function getPageSlugs(): Promise<string[]> {
  const slugs = await fetchPublished(pageSlugsQuery)
  return slugs.filter((slug) => slug !== null)
}

/** A page document, or null. */
export async function getPage(slug: string) {
  const page = await fetchContent(pageQuery, { slug })
  return page && (await standing(page))
}
