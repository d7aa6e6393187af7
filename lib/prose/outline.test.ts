import { expect, test } from 'vitest'
import { plainText } from './blocks.ts'
import { fragmentId, outline } from './outline.ts'

const block = (key: string, style: string, text: string) => ({
  _type: 'block',
  _key: key,
  style,
  children: [{ _type: 'span', text }],
})

test('ids are plain, stable and unique', () => {
  const headings = outline([
    block('a', 'h2', 'What is ECMO?'),
    block('b', 'normal', 'Text'),
    block('c', 'h3', 'What is ECMO'),
    block('d', 'h2', '???'),
    block('e', 'h2', 'Müller’s CO₂ removal'),
  ])
  expect(headings.map(({ key, id, level }) => [key, id, level])).toEqual([
    ['a', 'what-is-ecmo', 2],
    ['c', 'what-is-ecmo-2', 3],
    ['d', 'section', 2],
    ['e', 'muller-s-co2-removal', 2],
  ])
})

test('empty headings and missing texts are left out', () => {
  expect(outline(null)).toEqual([])
  expect(outline([block('a', 'h2', '  '), { _type: 'block', _key: 'b', style: 'h2' }])).toEqual([])
})

test('a prefix keeps two texts of one page apart', () => {
  expect(outline([block('a', 'h2', 'Cover')], 'faq-')[0]?.id).toBe('faq-cover')
})

test('invisible edit markers do not reach ids', () => {
  expect(fragmentId('Cover\u200b\u200c\ufeff')).toBe('cover')
})

test('the plain text of a body includes its callouts', () => {
  const callout = { _type: 'callout', _key: 'x', body: [block('y', 'normal', 'Call 911.')] }
  expect(plainText([block('a', 'normal', 'One.'), callout])).toBe('One.\n\nCall 911.')
})
