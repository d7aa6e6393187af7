import 'server-only'
import { supportedText } from '#lib/claims/supported-text.ts'
import { env } from '../env.ts'
import { partnerQuery } from '../queries/partner.ts'
import { getBacking } from './backing.ts'
import { fetchContent } from './fetch.ts'
import { claimSupport, publishableSections } from './sections.ts'
import { standing } from './standing.ts'

/** The partner page with its sections in the editor's order, or null until there is one. */
export async function getPartnerPage() {
  const [stored, backing] = await Promise.all([
    fetchContent(partnerQuery),
    getBacking('partnerPage'),
  ])
  if (!stored) return null
  const page = standing(stored)
  const sections = publishableSections(page.sections, backing, env.showSamples)
  const support = claimSupport(sections, backing)
  return { ...page, lead: supportedText(page.lead ?? '', support), sections }
}
