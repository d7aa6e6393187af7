import 'server-only'
import { textKeeping } from '#lib/claims/kept-sentences.ts'
import { isSupported } from '#lib/claims/supported-text.ts'
import { standingTest } from '#lib/claims/withheld.ts'
import { env } from '../env.ts'
import { partnerQuery } from '../queries/partner.ts'
import { getBacking } from './backing.ts'
import { fetchContent } from './fetch.ts'
import { claimSupport, publishableSections } from './sections.ts'

/** The partner page with its sections in the editor's order, or null until there is one. */
export async function getPartnerPage() {
  const [page, backing] = await Promise.all([fetchContent(partnerQuery), getBacking()])
  if (!page) return null
  const stands = standingTest(page)
  const sections = publishableSections(page.sections, backing, env.showSamples, stands)
  const support = claimSupport(sections, backing)
  const keep = (sentence: string) => isSupported(sentence, support) && stands(sentence)
  return {
    ...page,
    // Why a sentence may stand is for editors.
    claimOverrides: null,
    lead: textKeeping(page.lead ?? '', keep),
    sections,
  }
}
