import { type ConsentState, isPrivateConsentId } from '#lib/consent/consent.ts'
import { formatDate } from '#lib/dates.ts'

/** Why a record under this id is no consent; null where it is one. */
export function idProblem(id: string | undefined): string | null {
  return isPrivateConsentId((id ?? '').replace(/^drafts\./, ''))
    ? null
    : 'This record would be public, and counts as no consent. Discard it, and make it by “New consent” in the list of consents.'
}

/** What is wrong with the day of a signature; null where nothing is. */
export function signatureProblem(day: string | undefined, now: Date): string | null {
  if (!day) return 'Write when it was signed. Unsigned, it allows nothing.'
  const tomorrow = new Date(now.getTime() + 14 * 60 * 60 * 1_000).toISOString().slice(0, 10)
  return day > tomorrow ? 'This day lies in the future.' : null
}

/** How a consent stands, in one line of a list. */
export function consentLine(
  state: ConsentState,
  { expiresAt, revokedAt }: { expiresAt?: string | null; revokedAt?: string | null },
  isSample: boolean,
): string {
  const lines: Record<ConsentState['is'], string> = {
    live: `Live until ${formatDate(expiresAt)}`,
    expired: `Expired on ${formatDate(expiresAt)}`,
    revoked: `Revoked on ${formatDate(revokedAt)}`,
    unsigned: 'Not signed: allows nothing',
    endless: 'Without an end: allows nothing',
    public: 'Not private: counts as no consent',
    missing: 'No consent',
  }
  return [isSample ? 'Sample' : undefined, lines[state.is]].filter(Boolean).join(' · ')
}
