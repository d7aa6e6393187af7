import { expect, test } from 'vitest'
import { checkable } from './checkable.ts'

const today = '2026-11-23'
const person = {
  _id: 'a',
  name: 'Ann',
  slug: 'ann',
  jobTitle: null,
  isSample: true,
  credentials: [
    {
      expires: null,
      verifiedOn: '2026-10-01',
      credential: { _id: 'ccp', abbreviation: 'CCP', name: null },
    },
  ],
}
const cover = { hours: '24x7', responseTargetHours: null, note: null, states: ['TX', 'OK'] }

test('what can be checked is counted from documents', () => {
  const found = checkable({ roster: [person], services: [{ cover }], measures: [{}, {}], today })
  expect(found.map(({ found, isSample }) => [found, isSample])).toEqual([
    [
      '1 specialist, 1 kind of credential, each with its issuer and the day we last checked it',
      true,
    ],
    ['1 service, 2 states, 1 with cover day and night', false],
    ['2 measures, with counts, period, source and limits', false],
  ])
})

test('what no document backs is not claimed', () => {
  const unverified = { ...person, credentials: [] }
  expect(
    checkable({ roster: [unverified], services: [], measures: [], today }).map(
      ({ found }) => found,
    ),
  ).toEqual(['1 specialist', 'None is published yet; the page says what we measure and will share'])
})
