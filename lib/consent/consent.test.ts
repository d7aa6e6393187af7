import { expect, test } from 'vitest'
import { allowedUntil, type Consent, consentState } from './consent.ts'
import { storyShownUntil, wordsShownUntil } from './rests-on.ts'

const now = Date.parse('2026-11-22T12:00:00Z')
const end = '2027-06-30T04:00:00Z'
const consent: Consent = {
  _id: 'consent.a',
  kind: 'testimonial',
  surfaces: ['partnerPage', 'stories'],
  signedOn: '2026-05-04',
  expiresAt: end,
  revokedAt: null,
}
const use = { kind: 'testimonial', surface: 'partnerPage', now } as const

test('a live consent allows what it names until it ends', () => {
  expect(allowedUntil(consent, use)).toBe(Date.parse(end))
  expect(consentState(consent, now)).toEqual({ is: 'live', until: Date.parse(end) })
})

test.each<[string, Partial<Consent>]>([
  ['of another kind', { kind: 'story' }],
  ['without a kind', { kind: null }],
  ['for other places', { surfaces: ['stories'] }],
  ['for no place', { surfaces: null }],
  ['not signed', { signedOn: null }],
  ['signed in the future', { signedOn: '2026-11-24' }],
  ['signed on no day', { signedOn: 'yes' }],
  ['without an end', { expiresAt: null }],
  ['with an end that is no moment', { expiresAt: 'never' }],
  ['that ends now', { expiresAt: '2026-11-22T12:00:00Z' }],
  ['that ended', { expiresAt: '2026-11-22T11:59:59.999Z' }],
  ['that was revoked', { revokedAt: '2026-11-20T08:00:00Z' }],
  ['that is revoked from some day on', { revokedAt: '2027-01-01T00:00:00Z' }],
  ['that everybody could read', { _id: 'consent-a' }],
  ['that is a draft', { _id: 'drafts.consent.a' }],
  ['that hides in another private place', { _id: 'review.a' }],
])('a consent %s allows nothing', (_, change) => {
  expect(allowedUntil({ ...consent, ...change }, use)).toBeNull()
})

test('no consent allows nothing', () => {
  expect(allowedUntil(undefined, use)).toBeNull()
  expect(consentState(null, now)).toEqual({ is: 'missing' })
})

test('who signs today, east of us, has signed', () => {
  const early = Date.parse('2026-05-03T11:00:00Z')
  expect(consentState(consent, early).is).toBe('live')
  expect(consentState(consent, early - 2 * 60 * 60 * 1_000).is).toBe('unsigned')
})

const story = { ...consent, _id: 'consent.story', kind: 'story' }
const patient = {
  ...consent,
  _id: 'consent.patient',
  kind: 'patientDetails',
  expiresAt: '2026-12-01',
}
const consents = new Map([consent, story, patient].map((record) => [record._id, record]))
const place = { surface: 'stories', now, consents } as const

test('words without a reference to a consent that is there are not shown', () => {
  expect(wordsShownUntil({ consent: 'consent.a' }, place)).toBe(Date.parse(end))
  expect(wordsShownUntil({ consent: 'consent.b' }, place)).toBeNull()
  expect(wordsShownUntil({ consent: 'consent.story' }, place)).toBeNull()
  expect(wordsShownUntil({}, place)).toBeNull()
})

test('a story of a patient ends with whichever permission ends first', () => {
  const authorized = { consent: 'consent.story', privacyBasis: 'authorization' }
  expect(storyShownUntil({ ...authorized, authorization: 'consent.patient' }, place)).toBe(
    Date.parse('2026-12-01'),
  )
  expect(storyShownUntil({ ...authorized, authorization: 'consent.story' }, place)).toBeNull()
  expect(storyShownUntil(authorized, place)).toBeNull()
})

test('a de-identified story says who saw to it and when, or is not shown', () => {
  const told = { consent: 'consent.story', privacyBasis: 'deidentified' }
  const seenTo = { deidentifiedBy: 'Privacy officer', deidentifiedOn: '2026-10-01' }
  expect(storyShownUntil({ ...told, ...seenTo }, place)).toBe(Date.parse(end))
  expect(storyShownUntil(told, place)).toBeNull()
  expect(storyShownUntil({ ...told, ...seenTo, privacyBasis: null }, place)).toBeNull()
})
