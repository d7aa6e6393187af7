import 'server-only'
import { supportedBlocks } from '#lib/claims/supported-blocks.ts'
import { supportedText } from '#lib/claims/supported-text.ts'
import { env } from '../env.ts'
import { serviceApprovalsQuery } from '../queries/approval.ts'
import { serviceQuery, serviceSlugsQuery, servicesQuery } from '../queries/service.ts'
import type { ServiceApprovalsQueryResult } from '../types.generated.ts'
import { fetchContent, fetchPublished } from './fetch.ts'
import { fetchPrivate } from './fetch-private.ts'
import { publishable, publishableList } from './publishable.ts'
import { approvalIds, lock, lockedRevision, lockedSeo } from './review-lock.ts'
import { standing } from './standing.ts'
import { standingFaqs } from './standing-text.ts'
import { ownSupport, type ServiceCard, supportedService } from './supported-service.ts'

const samples = env.showSamples

/** All services in the editor's order, in the approved words where they were approved. */
export async function getServices(): Promise<ServiceCard[]> {
  const services = publishableList(await fetchContent(servicesQuery, { samples }), samples)
  if (services.length === 0) return []
  const ids = approvalIds(services)
  const approvals = await fetchPrivate(serviceApprovalsQuery, { ids }, ids)
  return Promise.all(
    services.map(async ({ reviewed, ...service }) => {
      const { text } = await lock('service', { ...service, reviewed }, approvals)
      return supportedService(text ? { ...service, ...cardOf(text) } : service)
    }),
  )
}

/** What a card shows of an approved text. */
function cardOf(text: NonNullable<ServiceApprovalsQueryResult[number]['shown']>) {
  const { title, summary, includes, excludes, cover, populations, modes, staffTypes } = text
  return { title, summary, includes, excludes, cover, populations, modes, staffTypes }
}

/** Slugs of all published services, in the same order: for building pages, where there is no visitor. */
export async function getServiceSlugs(): Promise<string[]> {
  const slugs = await fetchPublished(serviceSlugsQuery, { samples })
  return slugs.filter((slug) => slug !== null)
}

/** One service with all that its page shows, in the approved words where it was approved, or null. */
export async function getService(slug: string) {
  const stored = publishable(await fetchContent(serviceQuery, { slug }), samples)
  if (!stored) return null
  const ids = approvalIds([stored])
  const approvals = await fetchPrivate(serviceApprovalsQuery, { ids }, ids)
  const { text, review } = await lock('service', stored, approvals)
  const { reviewed: _, ...current } = stored
  const service = await standing({
    ...current,
    ...text,
    _rev: lockedRevision(current._rev, text),
    seo: lockedSeo(current.seo, text),
  })
  const support = ownSupport(service)
  return {
    ...service,
    review,
    summary: supportedText(service.summary ?? '', support),
    body: supportedBlocks(service.body, support),
    faqs: standingFaqs(service.faqs),
  }
}
