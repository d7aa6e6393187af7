import { expect, test } from 'vitest'
import { differenceOf } from './difference.ts'
import type { Meaning } from './meaning.ts'

const paragraphs = (...texts: string[]): Meaning =>
  texts.map((text) => ({ kind: 'Paragraph', text }))
const brief = (before: Meaning, after: Meaning) =>
  differenceOf(before, after).map(({ change, parts }) => [
    change,
    parts.map(({ text, change }) => (change === 'kept' ? text : `<${change} ${text}>`)).join(''),
  ])

test('a word that changed is shown in its sentence', () => {
  expect(
    brief(paragraphs('Blood flows in.', 'Same.'), paragraphs('Blood flows out.', 'Same.')),
  ).toEqual([
    ['changed', 'Blood flows <removed in><added out>.'],
    ['kept', 'Same.'],
  ])
})

test('a paragraph that came and one that went are shown whole, in their places', () => {
  const before = paragraphs('First of all.', 'This one leaves us now.')
  const after = paragraphs('A quite new beginning here.', 'First of all.')
  expect(brief(before, after)).toEqual([
    ['added', '<added A quite new beginning here.>'],
    ['kept', 'First of all.'],
    ['removed', '<removed This one leaves us now.>'],
  ])
})

test('a heading made of a paragraph is another line', () => {
  const changes = differenceOf(paragraphs('Words'), [{ kind: 'Heading 2', text: 'Words' }])
  expect(changes.map(({ change, kind }) => [change, kind])).toEqual([
    ['added', 'Heading 2'],
    ['removed', 'Paragraph'],
  ])
})

test('taken together, what was kept and removed is the old text, and kept and added the new one', () => {
  const before = paragraphs('One two three four.', 'Five six.', 'Seven eight nine.')
  const after = paragraphs('One two 3 four.', 'Seven eight nine ten.', 'Eleven.')
  const lines = differenceOf(before, after)
  const side = (out: 'added' | 'removed') =>
    lines
      .map(({ parts }) =>
        parts
          .filter(({ change }) => change !== out)
          .map(({ text }) => text)
          .join(''),
      )
      .filter(Boolean)
  expect(side('added').sort()).toEqual(before.map(({ text }) => text).sort())
  expect(side('removed').sort()).toEqual(after.map(({ text }) => text).sort())
})
