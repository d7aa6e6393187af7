import 'server-only'
import { supportedText } from '#lib/claims/supported-text.ts'
import { env } from '../env.ts'
import { partnerApprovalsQuery } from '../queries/approval.ts'
import { partnerQuery } from '../queries/partner.ts'
import { getBacking } from './backing.ts'
import { fetchContent } from './fetch.ts'
import { fetchPrivate } from './fetch-private.ts'
import { approvalIds, lock, lockedRevision, lockedSeo } from './review-lock.ts'
import { claimSupport, publishableSections } from './sections.ts'
import { standing } from './standing.ts'
import { withStandingStories } from './standing-stories.ts'

/** The partner page with its sections in the editor's order, as approved; null until there is one. */
export async function getPartnerPage() {
  const [stored, backing] = await Promise.all([
    fetchContent(partnerQuery),
    getBacking('partnerPage'),
  ])
  if (!stored) return null
  const ids = approvalIds([stored])
  const approvals = await fetchPrivate(partnerApprovalsQuery, { ids }, ids)
  const { text, review } = await lock('partnerPage', stored, approvals)
  const { reviewed: _, ...current } = stored
  const page = await standing({
    ...current,
    ...text,
    _rev: lockedRevision(current._rev, text),
    seo: lockedSeo(current.seo, text),
  })
  const sections = publishableSections(
    await withStandingStories(page.sections),
    backing,
    env.showSamples,
  )
  const support = claimSupport(sections, backing)
  return { ...page, review, lead: supportedText(page.lead ?? '', support), sections }
}
