import 'server-only'
import { supportedBlocks } from '#lib/claims/supported-blocks.ts'
import { type ClaimSupport, supportedText } from '#lib/claims/supported-text.ts'
import { isRoundTheClock } from '#lib/roster/cover.ts'
import { env } from '../env.ts'
import { serviceQuery, serviceSlugsQuery, servicesQuery } from '../queries/service.ts'
import type { ServicesQueryResult } from '../types.generated.ts'
import { fetchContent, fetchPublished } from './fetch.ts'
import { publishable, publishableList } from './publishable.ts'

const samples = env.showSamples

/** All services in the editor's order. */
export async function getServices() {
  const services = publishableList(await fetchContent(servicesQuery, { samples }), samples)
  return services.map((service) => ({
    ...service,
    summary: supportedText(service.summary ?? '', ownSupport(service)),
  }))
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
  const service = publishable(await fetchContent(serviceQuery, { slug }), samples)
  if (!service) return null
  const support = ownSupport(service)
  return {
    ...service,
    summary: supportedText(service.summary ?? '', support),
    body: supportedBlocks(service.body, support),
    faqs: (service.faqs ?? []).filter((faq) => faq !== null),
  }
}

/** A service may claim only what its own fields back: 24/7 where its hours are. */
function ownSupport({ cover }: Pick<ServicesQueryResult[number], 'cover'>): ClaimSupport {
  return {
    roundTheClock: isRoundTheClock(cover),
    price: false,
    outcomes: false,
    testimonials: false,
  }
}
