import { allowedUntil, type Consent } from './consent.ts'
import type { ConsentKind, Surface } from './surfaces.ts'

/** A person's words, as far as the lock is concerned. */
export interface ConsentedWords {
  /** Id of a consent. */
  consent?: string | null
}

/** A case: beside the partner's consent, patients in it are authorized or not to be recognized. */
export interface ConsentedStory extends ConsentedWords {
  privacyBasis?: string | null
  /** Id of a consent of kind `patientDetails`. */
  authorization?: string | null
  deidentifiedBy?: string | null
  /** ISO day. */
  deidentifiedOn?: string | null
}

export type Consents = ReadonlyMap<string, Consent>

/** Where something is to be drawn, when, and by which consents. */
export interface Place {
  surface: Surface
  /** Milliseconds since 1970. */
  now: number
  consents: Consents
}

/** Until when (in milliseconds) words may be shown here, or null where they may not. */
export function wordsShownUntil({ consent }: ConsentedWords, place: Place): number | null {
  return untilBy(consent, 'testimonial', place)
}

/** Until when (in milliseconds) a story may be shown here, or null where it may not. */
export function storyShownUntil(story: ConsentedStory, place: Place): number | null {
  const partner = untilBy(story.consent, 'story', place)
  if (partner === null) return null
  if (story.privacyBasis === 'authorization') {
    const patient = untilBy(story.authorization, 'patientDetails', place)
    return patient === null ? null : Math.min(partner, patient)
  }
  const isDeidentified = story.privacyBasis === 'deidentified'
  return isDeidentified && story.deidentifiedBy?.trim() && story.deidentifiedOn ? partner : null
}

function untilBy(id: string | null | undefined, kind: ConsentKind, place: Place): number | null {
  const { surface, now, consents } = place
  return allowedUntil(id ? consents.get(id) : null, { kind, surface, now })
}
