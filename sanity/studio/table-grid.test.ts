import { expect, test } from 'vitest'
import { toGrid, toRows } from './table-grid.ts'

test('short rows are filled up, so that a table stays a rectangle', () => {
  const grid = toGrid([
    { _key: 'a', _type: 'tableRow', cells: ['Mode', 'Supports'] },
    { _key: 'b', _type: 'tableRow', cells: ['VV'] },
    { _key: 'c', _type: 'tableRow' },
  ])
  expect(grid.map(({ cells }) => cells)).toEqual([
    ['Mode', 'Supports'],
    ['VV', ''],
    ['', ''],
  ])
})

test('what is written is what was read', () => {
  const rows = [{ _type: 'tableRow', _key: 'a', cells: ['1', '2'] }]
  expect(toRows(toGrid(rows))).toEqual(rows)
})

test('no value is an empty grid', () => {
  expect(toGrid(undefined)).toEqual([])
})
