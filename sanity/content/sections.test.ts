import { expect, test } from 'vitest'
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

function service(hours: '24x7' | 'weekdays'): ServicesQueryResult[number] {
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

const backing = (hours: '24x7' | 'weekdays') => ({
  services: [service(hours)],
  roster: [],
  today: '2026-11-22',
})

test('keeps the order of the editor and what is backed', () => {
  expect(publishableSections(sections, backing('24x7'), true)).toEqual(sections)
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
      services: [service('weekdays')],
    },
  ]
  expect(publishableSections(support, backing('24x7'), true)).toMatchObject([
    { services: [{ summary: '' }] },
  ])
})
