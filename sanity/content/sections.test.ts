import { expect, test } from 'vitest'
import type { Consent } from '#lib/consent/consent.ts'
import { consentMark } from '#lib/consent/mark.ts'
import type { Place } from '#lib/consent/rests-on.ts'
import type { ServicesQueryResult } from '../types.generated.ts'
import { publishableSections } from './sections.ts'

type Sections = NonNullable<Parameters<typeof publishableSections>[0]>

const quote = {
  _id: 'testimonial-a',
  _type: 'testimonial' as const,
  quote: 'Good handovers.',
  speakerName: 'A',
  speakerRole: null,
  organization: null,
  relationship: 'Client',
  compensation: 'None',
  isSample: true,
  consent: 'consent.a',
}
const block = (text: string) => ({
  _type: 'block' as const,
  _key: text,
  children: [{ _type: 'span' as const, _key: 's', text }],
  markDefs: null,
})
const sections: Sections = [
  {
    _key: 'care',
    _type: 'careBlock',
    title: 'Care',
    body: [block('We hand over in writing. Testimonials from partners follow.')],
    testimonials: [quote],
    stories: null,
  },
  {
    _key: 'why',
    _type: 'whyBlock',
    title: 'Why',
    body: [],
    reasons: [
      { _key: 'a', title: 'Hours', text: 'We are there 24/7.' },
      { _key: 'b', title: 'Limits', text: 'Each service names them.' },
    ],
  },
]

function service(hours: '24x7' | 'weekdays'): Omit<ServicesQueryResult[number], 'reviewed'> {
  return {
    _id: 'service-a',
    _type: 'service',
    title: 'Bedside cover',
    slug: 'bedside-cover',
    order: 1,
    summary: 'Cover, 24/7.',
    includes: null,
    excludes: null,
    cover: { hours, responseTargetHours: null, note: null, states: null },
    populations: null,
    modes: null,
    staffTypes: null,
    isSample: null,
  }
}

const now = Date.parse('2026-11-22T12:00:00Z')
const until = '2027-06-30T04:00:00.000Z'
const consent = {
  _id: 'consent.a',
  kind: 'testimonial',
  surfaces: ['partnerPage'],
  signedOn: '2026-05-04',
  expiresAt: until,
}
const placeWith = (...consents: Consent[]): Place => ({
  surface: 'partnerPage',
  now,
  consents: new Map(consents.map((record) => [record._id, record])),
})
const backing = (hours: '24x7' | 'weekdays', place = placeWith(consent)) => ({
  services: [service(hours)],
  roster: [],
  today: '2026-11-22',
  place,
})

test('keeps the order of the editor and what is backed', () => {
  const [care, why] = sections
  const { consent: _, ...words } = quote
  const shown = {
    ...care,
    testimonials: [{ ...words, until, by: consentMark('consent.a') }],
    stories: [],
  }
  expect(publishableSections(sections, backing('24x7'), true)).toEqual([shown, why])
})

test.each([
  ['no consent', placeWith()],
  ['one that was revoked', placeWith({ ...consent, revokedAt: '2026-11-22T11:00:00Z' })],
  ['one for another page', placeWith({ ...consent, surfaces: ['homePage', 'stories'] })],
  ['one that has ended', placeWith({ ...consent, expiresAt: '2026-11-22T12:00:00Z' })],
])('with %s a quote goes, and with it the sentence that announces it', (_, place) => {
  const [care] = publishableSections(sections, backing('24x7', place), true)
  expect(care).toMatchObject({
    testimonials: [],
    body: [{ children: [{ text: 'We hand over in writing. ' }] }],
  })
})

test('production drops sample words, and with them the sentence that announces them', () => {
  const [care] = publishableSections(sections, backing('24x7'), false)
  expect(care).toMatchObject({
    testimonials: [],
    body: [{ children: [{ text: 'We hand over in writing. ' }] }],
  })
})

test('24/7 goes where no service is open at all hours', () => {
  const [, why] = publishableSections(sections, backing('weekdays'), true)
  expect(why).toMatchObject({ reasons: [{ _key: 'b' }] })
})

test('a service shown in a section may say only what its own hours back', () => {
  const support: Sections = [
    {
      _key: 's',
      _type: 'supportBlock',
      title: 'Support',
      body: null,
      services: [{ ...service('weekdays'), _id: 'service-b' }],
    },
  ]
  expect(publishableSections(support, backing('24x7'), true)).toMatchObject([
    { services: [{ summary: '' }] },
  ])
})

const measure = {
  _id: 'measure-a',
  _type: 'outcomeMeasure' as const,
  title: 'Shifts filled',
  definition: 'Shifts that began on time.',
  population: 'All shifts',
  dataSource: 'Our roster',
  period: { from: '2025-01-01', to: '2025-12-31' },
  numerator: 7,
  denominator: 96,
  withheld: null,
  limitations: ['Counted by us.'],
  approvedOn: '2026-02-01',
  isSample: null,
  approvedBy: { _id: 'p', name: 'P', slug: 'p', postNominals: null, active: true, isSample: null },
  benchmark: null,
}
type Measure = NonNullable<
  Extract<Sections[number], { _type: 'outcomesBlock' }>['measures']
>[number]
const outcomes = (change: Partial<Measure>): Sections => [
  {
    _key: 'o',
    _type: 'outcomesBlock',
    title: 'Outcomes',
    body: [block('Our success rates are below. Ask us.')],
    willShare: null,
    measures: [{ ...measure, ...change }],
  },
]

test('a measure comes with small counts suppressed, and backs what is said of results', () => {
  const [section] = publishableSections(outcomes({}), backing('24x7'), true)
  expect(section).toMatchObject({
    body: [{ children: [{ text: 'Our success rates are below. Ask us.' }] }],
    measures: [{ figures: { kind: 'few', which: 'counted', denominator: 96 } }],
  })
  expect(JSON.stringify(section)).not.toContain('"numerator"')
})

test.each([
  [{ limitations: [] }],
  [{ approvedOn: '2026-12-01' }],
  [{ denominator: 0 }],
  [{ isSample: true }],
  [{ approvedBy: { ...measure.approvedBy, isSample: true } }],
])('on production, a measure with %o is not shown', (change) => {
  const [section] = publishableSections(outcomes(change), backing('24x7'), false)
  expect(section).toMatchObject({ measures: [], body: [{ children: [{ text: 'Ask us.' }] }] })
})

test('a service in a section is shown in the words in which it was approved', () => {
  const support: Sections = [
    { _key: 's', _type: 'supportBlock', title: 'Support', body: null, services: [service('24x7')] },
  ]
  const approved = { ...service('24x7'), summary: 'As approved.' }
  expect(
    publishableSections(support, { ...backing('24x7'), services: [approved] }, true),
  ).toMatchObject([{ services: [{ summary: 'As approved.' }] }])
})
