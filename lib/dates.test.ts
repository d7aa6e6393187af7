import { expect, test } from 'vitest'
import { formatDate } from './dates.ts'

test('a date stays that day, wherever the server is', () => {
  expect(formatDate('2026-10-03')).toBe('October 3, 2026')
})

test('a moment is the day it was in New York', () => {
  expect(formatDate('2026-10-03T02:00:00Z')).toBe('October 2, 2026')
})

test('what is not a date is not shown', () => {
  expect(formatDate('soon')).toBeNull()
  expect(formatDate(null)).toBeNull()
})
