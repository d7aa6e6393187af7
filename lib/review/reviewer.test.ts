import { expect, test } from 'vitest'
import { monthsLater, nextDueProblem, usualNextDue } from './review-dates.ts'
import { approverProblem, type Reviewer, reviewerProblem } from './reviewer.ts'

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
