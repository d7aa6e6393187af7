import type { ConsentKind, Surface } from './surfaces.ts'

/** What the lock needs to know of a consent. Everything may be missing: the lake checks nothing. */
export interface Consent {
  _id: string
  kind?: string | null
  surfaces?: readonly string[] | null
  /** ISO day. */
  signedOn?: string | null
  /** ISO moment. */
  expiresAt?: string | null
  /** ISO moment; whatever it says, it revokes. */
  revokedAt?: string | null
}

/** What somebody wants to show, where, and when. */
export interface Use {
  kind: ConsentKind
  surface: Surface
  /** Milliseconds since 1970. */
  now: number
}

const privateId = /^consent\.[a-zA-Z0-9_-]+$/
const day = /^\d{4}-\d{2}-\d{2}$/
/** East of Greenwich a day begins up to 14 hours earlier. */
const mostAhead = 14 * 60 * 60 * 1_000

/** Whether a public dataset hides a record of this id: one without the dot is none to us. */
export const isPrivateConsentId = (id: string) => privateId.test(id)

export type ConsentState =
  | { is: 'live'; until: number }
  | { is: 'missing' | 'public' | 'unsigned' | 'endless' | 'revoked' | 'expired' }

/**
 * How a consent stands at a moment, whatever it is for. What cannot be read for sure counts against
 * showing: no end is no consent that anyone could watch.
 * @param now milliseconds since 1970
 */
export function consentState(consent: Consent | null | undefined, now: number): ConsentState {
  if (!consent) return { is: 'missing' }
  if (!isPrivateConsentId(consent._id)) return { is: 'public' }
  if (consent.revokedAt) return { is: 'revoked' }
  const { signedOn, expiresAt } = consent
  const signed = signedOn && day.test(signedOn) ? Date.parse(signedOn) : Number.NaN
  if (!(signed <= now + mostAhead)) return { is: 'unsigned' }
  const until = expiresAt ? Date.parse(expiresAt) : Number.NaN
  if (Number.isNaN(until)) return { is: 'endless' }
  return until > now ? { is: 'live', until } : { is: 'expired' }
}

/**
 * Until when a use is allowed by a consent: a moment in milliseconds, or null where it is not
 * allowed now: no consent, of another kind, not signed, revoked, expired, or for other places.
 */
export function allowedUntil(consent: Consent | null | undefined, use: Use): number | null {
  const state = consentState(consent, use.now)
  if (state.is !== 'live' || consent?.kind !== use.kind) return null
  return consent.surfaces?.includes(use.surface) ? state.until : null
}
