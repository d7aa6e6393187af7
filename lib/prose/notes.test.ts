import { expect, test } from 'vitest'
import { numberNotes } from './notes.ts'

const mark = (key: string, basis: { _id: string } | null) => ({
  _type: 'evidence',
  _key: key,
  basis,
})
const block = (key: string, spans: string[][], markDefs: ReturnType<typeof mark>[]) => ({
  _type: 'block',
  _key: key,
  children: spans.map((marks) => ({ _type: 'span', text: 'x', marks })),
  markDefs,
})
const peek = { _id: 'peek' }
const combes = { _id: 'combes' }

test('numbers follow the text, not the order of the definitions', () => {
  const first = mark('m1', peek)
  const second = mark('m2', combes)
  const { list } = numberNotes([block('a', [['m2'], ['strong', 'm1']], [first, second])])
  expect(list.map(({ number, basis }) => [number, basis._id])).toEqual([
    [1, 'combes'],
    [2, 'peek'],
  ])
})

test('a source cited again keeps its number and gains a place', () => {
  const one = mark('m', peek)
  const two = mark('m', peek)
  const { list, places } = numberNotes([block('a', [['m']], [one])], null, [
    { _type: 'callout', _key: 'c', body: [block('b', [['m']], [two])] },
  ])
  expect(list).toHaveLength(1)
  expect(list[0]?.places).toEqual(['cite-1-1', 'cite-1-2'])
  expect(places.get(one)).toMatchObject({ id: 'cite-1-1', first: true })
  expect(places.get(two)).toMatchObject({ id: 'cite-1-2', first: false })
})

test('one mark over two spans is one place', () => {
  const one = mark('m', peek)
  const { list } = numberNotes([block('a', [['m'], ['m', 'strong']], [one])])
  expect(list[0]?.places).toEqual(['cite-1-1'])
})

test('evidence whose basis is gone, or which marks no text, gets no number', () => {
  const { list } = numberNotes([block('a', [['m']], [mark('m', null), mark('unused', peek)])])
  expect(list).toEqual([])
})
