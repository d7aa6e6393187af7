import 'server-only'
import { pageQuery, pageSlugsQuery } from '../queries/page.ts'
import { fetchContent } from './fetch.ts'

/** Slugs of all page documents. */
export async function getPageSlugs(): Promise<string[]> {
  const slugs = await fetchContent(pageSlugsQuery)
  return slugs.filter((slug) => slug !== null)
}

/** A page document, or null. Any address of one segment lands here, so the list is asked first. */
export async function getPage(slug: string) {
  if (!(await getPageSlugs()).includes(slug)) return null
  return fetchContent(pageQuery, { slug })
}
