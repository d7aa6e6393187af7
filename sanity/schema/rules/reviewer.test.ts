import { expect, test } from 'vitest'
import { checkerProblem, reviewDateProblem, reviewerProblem } from './reviewer.ts'

const today = '2026-06-15'

test('a reviewer holds a clinical credential that is still good', () => {
  expect(reviewerProblem([{ clinical: true, expires: '2026-06-15' }], today)).toBeNull()
  expect(reviewerProblem([{ clinical: null, expires: null }], today)).toBeNull()
  expect(reviewerProblem([{ clinical: true, expires: '2026-06-14' }], today)).toContain('expired')
  expect(reviewerProblem([{ clinical: false, expires: null }], today)).toContain('no clinical')
  expect(reviewerProblem([], today)).toContain('no clinical')
})

test('a review has a reviewer, a day, and lies in the past', () => {
  const now = new Date(`${today}T12:00:00Z`)
  const reviewer = { _ref: 'person-a' }
  expect(reviewDateProblem(today, { reviewer }, now)).toBeNull()
  expect(reviewDateProblem('2026-06-16', { reviewer }, now)).toContain('past')
  expect(reviewDateProblem(today, {}, now)).toContain('who reviewed')
  expect(reviewDateProblem(undefined, { reviewer }, now)).toContain('when')
  expect(reviewDateProblem(undefined, {}, now)).toBeNull()
})

test('a check of a credential names who made it', () => {
  expect(checkerProblem(undefined, { verifiedOn: today })).not.toBeNull()
  expect(checkerProblem('A. Person', { verifiedOn: today })).toBeNull()
  expect(checkerProblem(undefined, {})).toBeNull()
})
