import { expect, test } from 'vitest'
import { firstUses } from './terms.ts'

const to = (slug: string | null, key = slug ?? 'none', type = 'glossaryTerm') => ({
  _type: 'internalLink',
  _key: key,
  target: { _type: type, slug },
})
let count = 0
const block = (style: string, ...marks: ReturnType<typeof to>[]) => {
  count += 1
  return {
    _type: 'block',
    _key: `b${count}`,
    style,
    children: marks.map(({ _key }) => ({ _type: 'span', text: 'x', marks: [_key] })),
    markDefs: marks,
  }
}

test('the first place of each term counts, in reading order', () => {
  const [first, second, again] = [to('cannula'), to('ecmo'), to('cannula', 'again')]
  const uses = firstUses([block('normal', first, second), block('normal', again)])
  expect([...uses.keys()]).toEqual([first, second])
  expect(uses.has(again)).toBe(false)
})

test('a heading explains nothing, a box beside the text does', () => {
  const [head, inBox] = [to('ecmo', 'h'), to('ecmo', 'c')]
  const callout = { _type: 'callout', _key: 'c', body: [block('normal', inBox)] }
  expect([...firstUses([block('h2', head), callout]).keys()]).toEqual([inBox])
})

test('links to other pages, and to terms without an address, are no terms', () => {
  expect(firstUses([block('normal', to('vv-ecmo', 'a', 'article'), to(null))]).size).toBe(0)
  expect(firstUses(null).size).toBe(0)
})
