import { expect, test } from 'vitest'
import { personData } from './person.ts'
import { serviceData } from './service.ts'

const site = 'https://vivacity.example'
const today = '2026-11-22'
const rn = { abbreviation: 'RN', name: 'Registered nurse', issuer: 'State board of nursing' }
const person = {
  name: 'Sam Rivers',
  slug: 'sam-rivers',
  jobTitle: 'ECMO specialist',
  credentials: [
    { expires: null, verifiedOn: '2026-01-01', credential: rn },
    {
      expires: '2026-01-01',
      verifiedOn: '2025-01-01',
      credential: { ...rn, abbreviation: 'CCRN' },
    },
    { expires: null, verifiedOn: null, credential: { ...rn, abbreviation: 'CCP' } },
  ],
}

test('only credentials that count are stated', () => {
  expect(personData(person, today, site)).toMatchObject({
    url: 'https://vivacity.example/team/sam-rivers',
    worksFor: { '@id': 'https://vivacity.example/#organization' },
    hasCredential: [{ alternateName: 'RN', recognizedBy: { name: 'State board of nursing' } }],
  })
})

test('who has left neither works for us nor is vouched for', () => {
  const data = personData({ ...person, active: false }, today, site)
  expect([data.worksFor, data.jobTitle, data.hasCredential]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

test('a service names its provider and the states it covers', () => {
  expect(
    serviceData({ title: 'Bedside cover', slug: 'bedside', cover: { states: ['TX', 'OK'] } }, site),
  ).toMatchObject({
    provider: { '@id': 'https://vivacity.example/#organization' },
    areaServed: [{ name: 'Oklahoma' }, { name: 'Texas' }],
  })
  expect(serviceData({ title: 'Bedside cover', slug: 'bedside' }, site).areaServed).toBeUndefined()
})
