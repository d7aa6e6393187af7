import { expect, test } from 'vitest'
import { checkerProblem } from './reviewer.ts'

const today = '2026-06-15'

test('a check of a credential names who made it', () => {
  expect(checkerProblem(undefined, { verifiedOn: today })).not.toBeNull()
  expect(checkerProblem('A. Person', { verifiedOn: today })).toBeNull()
  expect(checkerProblem(undefined, {})).toBeNull()
})
