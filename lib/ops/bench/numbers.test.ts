import { expect, test } from 'vitest'
import { median, shown, times, worst } from './numbers.ts'

test('takes the middle value, whatever the order', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([4, 1, 3, 2])).toBe(2.5)
  expect(median([])).toBeNaN()
  expect(worst([9, 1, 50])).toBe(50)
})

test('shows numbers a person can compare, and a dash for none', () => {
  expect(shown(32_213.4)).toBe('32,213')
  expect(shown(0.0312, 2)).toBe('0.03')
  expect(shown(undefined)).toBe('–')
  expect(shown(median([]))).toBe('–')
})

test('writes a ratio, and none where there is nothing to compare with', () => {
  expect(times(2.1, 2)).toBe('1.05 ×')
  expect(times(32_000, 1_280)).toBe('25 ×')
  expect(times(1, 0)).toBe('–')
  expect(times(1, undefined)).toBe('–')
})
