import { formatDate } from '../dates.ts'
import { allowedUntil, type Consent, type ConsentState, consentState } from './consent.ts'
import {
  type ConsentedStory,
  type ConsentedWords,
  type Consents,
  storyShownUntil,
  wordsShownUntil,
} from './rests-on.ts'
import { type ConsentKind, type Surface, surfaceNames } from './surfaces.ts'

const surfaces: readonly Surface[] = ['partnerPage', 'homePage', 'stories', 'storyPage']

/** Where something may be shown now and until when, or why nowhere. */
export interface ConsentReport {
  allowed: { surface: Surface; until: number }[]
  /** A plain sentence; null where it may be shown somewhere. */
  why: string | null
}

/** @param now milliseconds since 1970 */
export function wordsReport(words: ConsentedWords, consents: Consents, now: number): ConsentReport {
  const places = surfaces.filter((surface) => surface !== 'storyPage')
  const until = (surface: Surface) => wordsShownUntil(words, { surface, now, consents })
  return report(places, until, () => {
    const kind = 'testimonial'
    return whyNot(words.consent, { kind, places, consents, now })
  })
}

/** @param now milliseconds since 1970 */
export function storyReport(story: ConsentedStory, consents: Consents, now: number): ConsentReport {
  const until = (surface: Surface) => storyShownUntil(story, { surface, now, consents })
  return report(surfaces, until, () => {
    const rest = { places: surfaces, consents, now }
    const hospital = whyNot(story.consent, { kind: 'story', ...rest })
    if (hospital) return hospital
    if (story.privacyBasis === 'authorization') {
      const patient = whyNot(story.authorization, { kind: 'patientDetails', ...rest })
      return patient ? `Of the patient: ${patient}` : 'The two consents name no place in common.'
    }
    return 'Nobody has said who made sure that no patient can be recognized, and when.'
  })
}

function report(
  places: readonly Surface[],
  until: (surface: Surface) => number | null,
  why: () => string,
): ConsentReport {
  const allowed = places.flatMap((surface) => {
    const end = until(surface)
    return end === null ? [] : [{ surface, until: end }]
  })
  return { allowed, why: allowed.length > 0 ? null : why() }
}

interface Asked {
  kind: ConsentKind
  places: readonly Surface[]
  consents: Consents
  now: number
}

/** Why a consent carries nothing of this kind, in a sentence; empty where it carries something. */
function whyNot(id: string | null | undefined, { kind, places, consents, now }: Asked): string {
  const consent = id ? consents.get(id) : undefined
  const state = consentState(consent, now)
  if (!consent || state.is !== 'live') return wordsFor(state, consent)
  if (consent.kind !== kind) return 'Its consent is for something else.'
  const isSomewhere = places.some(
    (surface) => allowedUntil(consent, { kind, surface, now }) !== null,
  )
  return isSomewhere ? '' : 'Its consent names no page of this site.'
}

function wordsFor({ is }: ConsentState, consent: Consent | undefined): string {
  switch (is) {
    case 'revoked':
      return `Its consent was revoked on ${formatDate(consent?.revokedAt) ?? 'an unknown day'}.`
    case 'expired':
      return `Its consent ended on ${formatDate(consent?.expiresAt) ?? 'an unknown day'}.`
    case 'unsigned':
      return 'Its consent is not signed.'
    case 'endless':
      return 'Its consent has no end.'
    case 'public':
      return 'Its consent is kept where everybody can read it, and counts as none.'
    default:
      return 'It names no consent, or one that is not published yet.'
  }
}

/** “the partner page and the list of stories, until June 30, 2027”. */
export function allowedInWords(allowed: ConsentReport['allowed']): string {
  const names = allowed.map(({ surface }) => surfaceNames[surface])
  const list = new Intl.ListFormat('en-US').format(names)
  const ends = Math.min(...allowed.map(({ until }) => until))
  return `${list}, until ${formatDate(new Date(ends).toISOString())}`
}
