import { expect, test } from 'vitest'
import { callout, dataTable, prose } from './portable-text.ts'

test('reads headings, paragraphs over several lines, and lists', () => {
  const blocks = prose(`## A heading

    One sentence
    on two lines.

    - first
      goes on
    - second

    1. step`)
  expect(blocks).toMatchObject([
    { _key: 'b1', style: 'h2', children: [{ text: 'A heading' }] },
    { _key: 'b2', style: 'normal', children: [{ text: 'One sentence on two lines.' }] },
    { listItem: 'bullet', level: 1, children: [{ text: 'first goes on' }] },
    { listItem: 'bullet', children: [{ text: 'second' }] },
    { listItem: 'number', children: [{ text: 'step' }] },
  ])
})

test('marks words: strong, subscript, links, documents and sources', () => {
  const [block] = prose(
    'A **bold** claim about [CO~2~](cite:eolia), [a page](doc:page-about) and [a site](https://elso.org).',
  )
  expect(block).toMatchObject({
    markDefs: [
      { _type: 'evidence', _key: 'b1m1', basis: { _ref: 'source-eolia' } },
      { _type: 'internalLink', _key: 'b1m2', reference: { _ref: 'page-about' } },
      { _type: 'link', _key: 'b1m3', href: 'https://elso.org' },
    ],
    children: [
      { text: 'A ', marks: [] },
      { text: 'bold', marks: ['strong'] },
      { text: ' claim about ' },
      { text: 'CO', marks: ['b1m1'] },
      { text: '2', marks: ['b1m1', 'sub'] },
      { text: ', ' },
      { text: 'a page', marks: ['b1m2'] },
      { text: ' and ' },
      { text: 'a site', marks: ['b1m3'] },
      { text: '.' },
    ],
  })
})

test('keys follow the order, objects included, and are the same each time', () => {
  const build = () =>
    prose('One.', callout('note', 'Mind', 'Two.'), dataTable('Three', [['a', 'b']]), 'Four.')
  expect(build()).toEqual(build())
  expect(build()).toMatchObject([
    { _key: 'b1' },
    { _key: 'b2', _type: 'callout', body: [{ _key: 'b1' }] },
    { _key: 'b3', _type: 'dataTable', rows: [{ _key: 'row1', cells: ['a', 'b'] }] },
    { _key: 'b4' },
  ])
})
