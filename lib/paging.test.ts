import { expect, test } from 'vitest'
import { pageCount, pageNumber, pageSlice } from './paging.ts'

test('slices follow each other without gap or overlap', () => {
  expect(pageSlice(1)).toEqual({ from: 0, to: 9 })
  expect(pageSlice(2)).toEqual({ from: 9, to: 18 })
})

test('counts pages', () => {
  expect([0, 1, 9, 10, 18, 19].map(pageCount)).toEqual([1, 1, 1, 2, 2, 3])
})

test('only plain numbers from 2 on are page addresses', () => {
  expect(pageNumber('2')).toBe(2)
  expect(['1', '0', '-2', '02', '2.0', '1e3', 'x', '', '99999'].map(pageNumber)).toEqual(
    Array(9).fill(null),
  )
})
