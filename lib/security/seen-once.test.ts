import { expect, test } from 'vitest'
import { SeenOnce } from './seen-once.ts'

test('the same is let in once, until it is forgotten', () => {
  const seen = new SeenOnce(1_000, 10)
  expect(seen.letIn('a', 0)).toBe(true)
  expect(seen.letIn('a', 1_000)).toBe(false)
  expect(seen.letIn('b', 1_000)).toBe(true)
  expect(seen.letIn('a', 1_001)).toBe(true)
})

test('a full memory lets nobody in rather than forget', () => {
  const seen = new SeenOnce(1_000, 2)
  expect([seen.letIn('a', 0), seen.letIn('b', 0), seen.letIn('c', 500)]).toEqual([
    true,
    true,
    false,
  ])
  expect(seen.letIn('a', 500)).toBe(false)
  expect(seen.letIn('c', 1_001)).toBe(true)
})
