import { expect, test } from 'vitest'
import { headingProblems } from './headings.ts'

const line = (style: string, text = 'Words') => ({
  _type: 'block',
  _key: `${style}-${text}`,
  style,
  children: [{ _type: 'span', text }],
})

test('headings that go down one level at a time are fine, and up by any', () => {
  const body = [line('h2'), line('normal'), line('h3'), line('h4'), line('h2')]
  expect(headingProblems(body, 2)).toEqual([])
})

test.each([
  ['skips a level', [line('h2'), line('h4', 'Deep')], 2, '“Deep” skips a level: use “Subheading”.'],
  ['starts too low', [line('h3', 'Low')], 2, '“Low” skips a level: use “Heading”.'],
  ['an h1', [line('h1', 'Top')], 2, '“Top” stands too high: use “Heading” here.'],
  ['an h2 in a section', [line('h2', 'Top')], 3, '“Top” stands too high: use “Subheading” here.'],
])('%s', (_, body, first, message) => {
  expect(headingProblems(body, first).map((problem) => problem.message)).toEqual([message])
})

test('an empty heading is named', () => {
  expect(headingProblems([line('h2', ' ')], 2)).toHaveLength(1)
})
