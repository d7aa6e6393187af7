import { expect, test } from 'vitest'
import { pageOfShare, sharePath } from './share-address.ts'
import { creditLine, readShareAlt, reviewedBy, shareAlt } from './share-words.ts'

const words = {
  title: 'Who runs the circuit?',
  people: ['Written by Jane Doe, CCP', 'Medically reviewed by Kim Roe, MD'],
  brand: 'Vivacity Perfusion',
}

test('the text alternative says what the picture shows, and the picture can be drawn of it', () => {
  const alt = shareAlt(words)
  expect(alt).toBe(
    'Who runs the circuit?\nWritten by Jane Doe, CCP\nMedically reviewed by Kim Roe, MD\nVivacity Perfusion',
  )
  expect(readShareAlt(alt)).toEqual(words)
  expect(readShareAlt(shareAlt({ ...words, title: 'Two\n lines', people: [] }))).toEqual({
    title: 'Two lines',
    people: [],
    brand: 'Vivacity Perfusion',
  })
})

test('people are named with their credentials, and many of them in short', () => {
  const people = ['Ann', 'Ben', 'Cy', 'Di', 'Ed'].map((name) => ({ name, postNominals: 'RN' }))
  expect(creditLine('Written by', people.slice(0, 1))).toEqual(['Written by Ann, RN'])
  expect(creditLine('Written by', people.slice(0, 2))).toEqual(['Written by Ann, RN and Ben, RN'])
  expect(creditLine('Written by', people)).toEqual(['Written by Ann, RN, Ben, RN, Cy, RN, 2 more'])
  expect(creditLine('Written by', [])).toEqual([])
  expect(reviewedBy(null)).toEqual([])
})

test('a picture has the address of its page, and another one for other words', () => {
  for (const page of ['/', '/blog/what-is-ecmo', '/blog/page/2', '/team/jos%C3%A9']) {
    expect(pageOfShare(sharePath(page, 'Words'))).toBe(page)
  }
  expect(sharePath('/', 'Words')).toMatch(/^\/share\/index\.[\w-]{12}\.png$/)
  expect(sharePath('/about', 'Words')).not.toBe(sharePath('/about', 'Other words'))
})

test.each([
  '/share/about.png',
  '/share/about.short.png',
  '/share.abcdefghijkl.png',
  '/share/.abcdefghijkl.png',
  '/share/api/draft/enable.abcdefghijkl.png',
  '/share/share/about.abcdefghijkl.png.abcdefghijkl.png',
  '/share/studio.abcdefghijkl.png',
])('%s is no picture of a page', (path) => {
  expect(pageOfShare(path)).toBeNull()
})
