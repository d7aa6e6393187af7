import { expect, test } from 'vitest'
import { priceClaims, roundTheClockClaims } from './claims.ts'
import { textsIn, wordCount } from './texts.ts'
import { wordLimitProblem } from './words.ts'

const block = (...texts: string[]) => ({
  _type: 'block',
  _key: 'b',
  markDefs: [{ _type: 'link', _key: 'm', href: 'https://example.com' }],
  children: texts.map((text) => ({ _type: 'span', text })),
})

test('a paragraph comes whole, with its place; ids and addresses do not count', () => {
  const service = {
    _id: 'service-a',
    title: 'Cover',
    slug: { current: 'cover' },
    body: [block('We are ', 'there.')],
    includes: ['Pump'],
  }
  expect(textsIn(service)).toEqual([
    { text: 'Cover', path: ['title'] },
    { text: 'We are there.', path: ['body', { _key: 'b' }] },
    { text: 'Pump', path: ['includes', 0] },
  ])
})

test('counts words of text and of Portable Text', () => {
  expect(wordCount('One, two; three.')).toBe(3)
  expect(wordCount([block('One ', 'two')])).toBe(2)
  expect(wordLimitProblem('one two three', 2)).toContain('3')
  expect(wordLimitProblem('one two', 2)).toBeNull()
})

test('finds a promise of day and night where it stands, over marks too', () => {
  const found = roundTheClockClaims({ body: [block('A nurse is there 24', '/7.')], summary: 'Hi.' })
  expect(found).toEqual([{ sentence: 'A nurse is there 24/7.', path: ['body', { _key: 'b' }] }])
})

test('finds words about price', () => {
  expect(priceClaims({ lead: 'Our pricing is transparent.' })).toHaveLength(1)
  expect(priceClaims({ lead: 'Ask for a quote.' })).toEqual([])
})
