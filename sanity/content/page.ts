import 'server-only'
import { pageQuery, pageSlugsQuery } from '../queries/page.ts'
import { fetchContent, fetchPublished } from './fetch.ts'

/** Slugs of all published page documents: for building pages, where there is no visitor. */
export async function getPageSlugs(): Promise<string[]> {
  const slugs = await fetchPublished(pageSlugsQuery)
  return slugs.filter((slug) => slug !== null)
}

/** A page document, or null. Any address of one segment lands here, so the list is asked first. */
export async function getPage(slug: string) {
  const known = await fetchContent(pageSlugsQuery)
  if (!known.includes(slug)) return null
  return fetchContent(pageQuery, { slug })
}
