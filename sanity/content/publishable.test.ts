import { expect, test } from 'vitest'
import { publishable, publishableList } from './publishable.ts'

const real = { name: 'real', isSample: null }
const sample = { name: 'sample', isSample: true }
const checked = { name: 'checked', isSample: false }

test('production shows nothing invented', () => {
  expect(publishable(sample, false)).toBeNull()
  expect(publishable(real, false)).toBe(real)
  expect(publishable(checked, false)).not.toBeNull()
  expect(publishableList([real, sample, checked], false)).toEqual([real, checked])
})

test('elsewhere samples are shown', () => {
  expect(publishable(sample, true)).toBe(sample)
  expect(publishableList([real, sample], true)).toEqual([real, sample])
})

test('what is missing stays missing', () => {
  expect(publishable(null, true)).toBeNull()
  expect(publishable(undefined, true)).toBeNull()
  expect(publishableList(null, true)).toEqual([])
  expect(publishableList([null, real], true)).toEqual([real])
})
