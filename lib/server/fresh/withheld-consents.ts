import type { SanityClient } from '@sanity/client'
import { type Consent, consentState, isPrivateConsentId } from '#lib/consent/consent.ts'
import { consentMark } from '#lib/consent/mark.ts'
import { consentSchema, readConsents } from '#sanity/publishing/consents.ts'
import { cutKeptAnswers } from '../pages/answer-memory.ts'
import { allowAgain, withhold } from '../pages/withheld-marks.ts'

/** @returns true where something must leave pages that may still show it */
function note(id: string, consent: Consent | null): boolean {
  const mark = consentMark(id)
  if (consentState(consent, Date.now()).is !== 'live') return withhold(mark)
  allowAgain(mark)
  return false
}

/**
 * Takes what rests on a consent out of all pages the moment it is heard to be over: drawing them
 * anew takes longer, and on a busy machine longer than a second.
 * @param stored the consent as it is now; undefined where it is gone
 */
export function noteConsent(id: string, stored: unknown) {
  if (!isPrivateConsentId(id)) return
  const parsed = consentSchema.safeParse(stored)
  if (note(id, parsed.success ? parsed.data : null)) cutKeptAnswers()
}

/** As `noteConsent`, of all of them: what changed while nobody listened is unknown. */
export async function noteAllConsents(client: SanityClient) {
  const consents = await readConsents(client.withConfig({ perspective: 'raw' }))
  const over = [...consents.values()].filter((consent) => note(consent._id, consent))
  if (over.length > 0) cutKeptAnswers()
}
