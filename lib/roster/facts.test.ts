import { expect, test } from 'vitest'
import type { Cover } from './cover.ts'
import type { RosterPerson } from './credential-matrix.ts'
import { companyFacts } from './facts.ts'

const today = '2026-11-22'
const none: Cover = { hours: null, responseTargetHours: null, note: null, states: null }

function person(id: string, ...held: string[]): RosterPerson {
  return {
    _id: id,
    name: id,
    slug: id,
    jobTitle: null,
    isSample: null,
    credentials: held.map((abbreviation) => ({
      expires: null,
      verifiedOn: '2026-01-01',
      credential: { _id: abbreviation, abbreviation, name: null },
    })),
  }
}

function values(services: { cover: Cover | null }[], roster: RosterPerson[] = []) {
  return Object.fromEntries(
    companyFacts(roster, services, today).map((fact) => [fact.key, fact.value]),
  )
}

test('says nothing where nothing is set', () => {
  expect(companyFacts([], [], today)).toEqual([])
  expect(values([{ cover: none }, { cover: null }])).toEqual({ services: '2' })
})

test('counts people, distinct credentials and distinct states', () => {
  const services = [
    { cover: { ...none, states: ['TX', 'OK'] } },
    { cover: { ...none, states: ['TX'] } },
  ]
  expect(values(services, [person('a', 'RN', 'CCP'), person('b', 'RN')])).toEqual({
    specialists: '2',
    credentials: '2',
    services: '2',
    states: '2',
  })
})

test('says 24/7 only where a service is, and for how many', () => {
  const open = { cover: { ...none, hours: '24x7' } }
  const weekdays = { cover: { ...none, hours: 'weekdays' } }
  expect(companyFacts([], [open, weekdays], today)).toContainEqual({
    key: 'hours',
    value: '24/7',
    label: 'cover for 1 of our 2 services',
  })
  expect(companyFacts([], [open], today)).toContainEqual({
    key: 'hours',
    value: '24/7',
    label: 'cover for every service',
  })
  expect(values([weekdays]).hours).toBe('Weekdays')
  expect(values([{ cover: { ...none, hours: 'scheduled' } }]).hours).toBeUndefined()
})
