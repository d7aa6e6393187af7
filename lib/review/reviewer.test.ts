import { describe, expect, test } from 'vitest'
import { monthsLater, nextDueProblem, usualNextDue } from './review-dates.ts'
import { approverProblem, credentialOn, type Reviewer, reviewerProblem } from './reviewer.ts'

const today = '2026-11-22'
const credential = { clinical: true, expires: '2027-01-01', verifiedOn: '2026-10-05' }
const good: Reviewer = {
  _id: 'person-a',
  active: true,
  roles: ['reviewer'],
  credentials: [credential],
}

test('an active reviewer with a checked clinical credential may review what others wrote', () => {
  expect(reviewerProblem(good, ['person-b'], today)).toBeNull()
  const lasting = { ...good, credentials: [{ ...credential, expires: null }] }
  expect(reviewerProblem(lasting, [], today)).toBeNull()
  expect(reviewerProblem(good, [], '2027-01-01')).toBeNull()
})

test.each<[string, Partial<Reviewer>, string[], RegExp]>([
  ['the author', {}, ['person-b', 'person-a'], /wrote the text/],
  ['somebody who left', { active: false }, [], /no longer works/],
  ['somebody without the role', { roles: ['author'] }, [], /not a reviewer/],
  ['somebody without credentials', { credentials: [] }, [], /no clinical credential/],
  [
    'a holder of others only',
    { credentials: [{ ...credential, clinical: false }] },
    [],
    /no clinical/,
  ],
  [
    'a holder nobody checked',
    { credentials: [{ ...credential, verifiedOn: null }] },
    [],
    /checked/,
  ],
  ['an expired one', { credentials: [{ ...credential, expires: '2026-11-21' }] }, [], /expired/],
  [
    'one whose valid credential was not checked',
    {
      credentials: [
        { ...credential, expires: '2026-01-01' },
        { ...credential, verifiedOn: null },
      ],
    },
    [],
    /expired/,
  ],
])('%s may not', (_name, changes, authors, problem) => {
  expect(reviewerProblem({ ...good, ...changes }, authors, today)).toMatch(problem)
})

test('a credential that was checked only after the approval does not carry it', () => {
  expect(approverProblem(good, [], '2026-10-04')).toMatch(/only later/)
  expect(approverProblem(good, [], '2026-10-04', null)).toMatch(/only later/)
  expect(approverProblem(good, [], '2026-10-05')).toBeNull()
})

describe('an approval that notes its credential', () => {
  const held = { ...credential, credential: 'credential-rn' }
  const given = { credential: 'credential-rn', verifiedOn: '2025-10-06', expires: '2026-06-30' }
  const now = (change: object) => ({ ...good, credentials: [{ ...held, ...change }] })
  const problem = (change: object, day = '2026-01-12') =>
    approverProblem(now(change), [], day, given)

  test('stands when that is checked again, or renewed', () => expect(problem({})).toBeNull())

  test('counts for nothing where it had expired by then, though it was renewed since', () => {
    expect(problem({}, '2026-07-01')).toMatch(/expired/)
  })

  test.each([
    ['taken from the person', { credential: 'credential-ccp' }],
    ['no longer taken for checked', { verifiedOn: null }],
    ['no clinical one any more', { clinical: false }],
  ])('falls when that is %s', (_, change) => expect(problem(change)).not.toBeNull())

  test('notes one that holds on its day', () => {
    const late = { ...held, credential: 'credential-late', verifiedOn: '2027-01-01' }
    const reviewer = { ...good, credentials: [late, { ...held, clinical: false }, held] }
    const { verifiedOn, expires } = held
    const noted = { credential: 'credential-rn', verifiedOn, expires }
    expect(credentialOn(reviewer, today)).toEqual(noted)
    expect(credentialOn(reviewer, '2026-01-01')).toBeNull()
  })
})

test('nobody is no reviewer', () => expect(reviewerProblem(null, [], today)).toMatch(/Choose/))

test('who has left since has still approved what they approved; an author never has', () => {
  const left = { ...good, active: false, roles: ['author'] }
  expect(approverProblem(left, ['person-b'], today)).toBeNull()
  expect(approverProblem(left, ['person-a'], today)).not.toBeNull()
})

test('a review is due after twelve months, twenty-four where it is not clinical, thirty-six at most', () => {
  expect(usualNextDue('2026-11-22', true)).toBe('2027-11-22')
  expect(usualNextDue('2026-11-22', false)).toBe('2028-11-22')
  expect(monthsLater('2024-02-29', 12)).toBe('2025-02-28')
  expect(monthsLater('2026-08-31', 6)).toBe('2027-02-28')
  expect(nextDueProblem('2029-11-22', today)).toBeNull()
  expect(nextDueProblem('2029-11-23', today)).toMatch(/36 months/)
  expect(nextDueProblem(today, today)).toMatch(/after today/)
  expect(nextDueProblem('', today)).toMatch(/due/)
})
