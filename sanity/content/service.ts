import 'server-only'
import { env } from '../env.ts'
import { serviceQuery, serviceSlugsQuery, servicesQuery } from '../queries/service.ts'
import { fetchContent, fetchPublished } from './fetch.ts'
import { publishable, publishableList } from './publishable.ts'

const samples = env.showSamples

/** All services in the editor's order. */
export async function getServices() {
  return publishableList(await fetchContent(servicesQuery, { samples }), samples)
}

/** Slugs of all published services, in the same order: for building pages, where there is no visitor. */
export async function getServiceSlugs(): Promise<string[]> {
  const slugs = await fetchPublished(serviceSlugsQuery, { samples })
  return slugs.filter((slug) => slug !== null)
}

/** One service with all that its page shows, or null. */
export async function getService(slug: string) {
  const known = await fetchContent(serviceSlugsQuery, { samples })
  if (!known.includes(slug)) return null
  return publishable(await fetchContent(serviceQuery, { slug }), samples)
}
