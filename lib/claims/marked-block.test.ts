import { expect, test } from 'vitest'
import { findClaims } from './find-claims.ts'
import { markedBlock } from './marked-block.ts'

const block = (...spans: [text: string, ...marks: string[]][]) => ({
  _type: 'block',
  _key: 'a',
  children: spans.map(([text, ...marks], at) => ({ _key: `s${at}`, text, marks })),
  markDefs: [{ _type: 'link', _key: 'l' }],
})
const sentence = 'Survival was 92% with us.'

test('a sentence is marked in the middle of a span, without its full stop', () => {
  const marked = markedBlock(block([`We train. ${sentence} Call us.`]), sentence, 'm')
  expect(marked).toMatchObject({
    children: [
      { _key: 's0', text: 'We train. ', marks: [] },
      { text: 'Survival was 92% with us', marks: ['m'] },
      { text: '. Call us.', marks: [] },
    ],
    markDefs: [{ _key: 'l' }, { _type: 'evidence', _key: 'm' }],
  })
  const keys = (marked?.children ?? []).map((span) => ('_key' in span ? span._key : null))
  expect(new Set(keys).size).toBe(3)
})

test('a sentence over several spans keeps its other marks', () => {
  const marked = markedBlock(
    block(['We train. Survival '], ['was', 'l'], [' 92% with us.']),
    sentence,
    'm',
  )
  expect(marked?.children?.map(({ text, marks }) => [text, marks])).toEqual([
    ['We train. ', []],
    ['Survival ', ['m']],
    ['was', ['l', 'm']],
    [' 92% with us', ['m']],
    ['.', []],
  ])
})

test('with a source behind the mark nothing is found any more', () => {
  const marked = markedBlock(block([sentence]), sentence, 'm')
  const markDefs = [{ _type: 'evidence', _key: 'm', basis: { _ref: 'source-eolia' } }]
  expect(findClaims(marked ? [marked] : [])).toHaveLength(1)
  expect(findClaims(marked ? [{ ...marked, markDefs }] : [])).toEqual([])
})

test('a block that does not say it is left alone', () => {
  expect(markedBlock(block(['Something else.']), sentence, 'm')).toBeNull()
  expect(markedBlock(block(['Something else.']), '. ', 'm')).toBeNull()
})
