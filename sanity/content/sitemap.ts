import 'server-only'
import { env } from '../env.ts'
import { sitemapQuery } from '../queries/sitemap.ts'
import { fetchPublished } from './fetch.ts'

/** Every published document with an address of its own. */
export async function getSitemap() {
  return fetchPublished(sitemapQuery, { samples: env.showSamples })
}
