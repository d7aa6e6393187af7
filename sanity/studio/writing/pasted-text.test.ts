// The browser's parser, lent by jsdom: in the Studio it is there.
import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { pastedText } from './pasted-text.ts'

beforeAll(() => {
  class Parser {
    parseFromString = (html: string) => new JSDOM(html).window.document
  }
  vi.stubGlobal('DOMParser', Parser)
})
afterAll(() => vi.unstubAllGlobals())

const heading = (_key: string, style: string) => ({ _key, style })
const styles = (html: string, place: object) =>
  pastedText(html, {
    blocks: [],
    key: undefined,
    inSection: false,
    isRich: true,
    ...place,
  }).blocks.map(({ style }) => style)

test('headings fit under the one that stands above the cursor', () => {
  const html = '<h3>A</h3><h4>B</h4>'
  expect(styles(html, {})).toEqual(['h2', 'h3'])
  const blocks = [heading('a', 'h2'), heading('b', 'normal'), heading('c', 'h3')]
  expect(styles(html, { blocks, key: 'b' })).toEqual(['h3', 'h4'])
  expect(styles(html, { blocks, key: 'a' })).toEqual(['h2', 'h3'])
  expect(styles('<h1>A</h1>', { inSection: true })).toEqual(['h3'])
})

test('a field for short answers takes the words, and says what it cannot hold', () => {
  const html = '<h2>A</h2><p>B</p><table><tr><td>1</td><td>2</td></tr></table>'
  const { blocks, notes } = pastedText(html, {
    blocks: [],
    key: undefined,
    inSection: false,
    isRich: false,
  })
  expect(blocks.map(({ style }) => style)).toEqual(['normal', 'normal'])
  expect(notes).toContain('Tables were left out: this field holds none.')
  expect(notes).toContain(
    'Headings and quotations became plain paragraphs: this field holds no others.',
  )
})
