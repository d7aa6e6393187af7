import 'server-only'
import { supportedBlocks } from '#lib/claims/supported-blocks.ts'
import { supportedText } from '#lib/claims/supported-text.ts'
import { env } from '../env.ts'
import { serviceQuery, serviceSlugsQuery, servicesQuery } from '../queries/service.ts'
import { fetchContent, fetchPublished } from './fetch.ts'
import { publishable, publishableList } from './publishable.ts'
import { standing, standingFaqs } from './standing.ts'
import { ownSupport, supportedService } from './supported-service.ts'

const samples = env.showSamples

/** All services in the editor's order. */
export async function getServices() {
  const services = publishableList(await fetchContent(servicesQuery, { samples }), samples)
  return services.map(supportedService)
}

/** Slugs of all published services, in the same order: for building pages, where there is no visitor. */
export async function getServiceSlugs(): Promise<string[]> {
  const slugs = await fetchPublished(serviceSlugsQuery, { samples })
  return slugs.filter((slug) => slug !== null)
}

/** One service with all that its page shows, or null. */
export async function getService(slug: string) {
  const stored = publishable(await fetchContent(serviceQuery, { slug }), samples)
  if (!stored) return null
  const service = standing(stored)
  const support = ownSupport(service)
  return {
    ...service,
    summary: supportedText(service.summary ?? '', support),
    body: supportedBlocks(service.body, support),
    faqs: standingFaqs(service.faqs),
  }
}
