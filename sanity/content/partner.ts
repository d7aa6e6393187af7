import 'server-only'
import { supportedText } from '#lib/claims/supported-text.ts'
import { env } from '../env.ts'
import { partnerQuery } from '../queries/partner.ts'
import { fetchContent } from './fetch.ts'
import { claimSupport, publishableSections } from './sections.ts'
import { getServices } from './service.ts'

/** The partner page with its sections in the editor's order, or null until there is one. */
export async function getPartnerPage() {
  const [page, services] = await Promise.all([fetchContent(partnerQuery), getServices()])
  if (!page) return null
  const sections = publishableSections(page.sections, services, env.showSamples)
  const lead = supportedText(page.lead ?? '', claimSupport(sections, services))
  return { ...page, lead, sections }
}
