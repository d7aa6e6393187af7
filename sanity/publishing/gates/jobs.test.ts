import { expect, test } from 'vitest'
import { serveLake } from '#sanity/lake/served-lake.fixture.ts'
import { problemsOf } from '../gates.ts'
import { jobsGate } from './jobs.ts'

const draft = {
  _id: 'drafts.job',
  _rev: '1',
  _type: 'job',
  _createdAt: '2026-11-01T00:00:00Z',
  _updatedAt: '2026-11-01T00:00:00Z',
  title: 'ECMO specialist',
  discipline: 'nursing',
  states: ['TX'],
  employment: ['fullTime'],
  pay: { min: 41, max: 52, unit: 'hour' },
  datePosted: '2026-11-01',
  validThrough: '2026-12-24T17:00:00Z',
}

test('an opening is published whole, and for 120 days at most', async () => {
  await using lake = await serveLake()
  const said = async (changed: object) => {
    const change = { published: null, client: lake.editor, now: new Date() }
    const problems = await problemsOf({ ...change, draft: { ...draft, ...changed } }, [jobsGate])
    return problems.map(({ what }) => what)
  }
  expect(await said({})).toEqual([])
  expect(await said({ pay: { min: 41 } })).toEqual([
    'Readers would not see this opening: it has no pay range.',
  ])
  expect(await said({ validThrough: '2027-03-01T00:00:01Z' })).toEqual([
    expect.stringContaining('more than 120 days'),
  ])
  expect(await said({ validThrough: '2026-10-01T00:00:00Z' })).toEqual([
    'It would close before it was posted.',
  ])
})
