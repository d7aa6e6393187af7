import { expect, test } from 'vitest'
import { safeHref } from '#lib/url.ts'
import { mailTo } from './share.tsx'

const url = 'https://example.org/blog/vv-and-va'

test('a letter says what it is about, in any words, and where it is', () => {
  const title = 'VV & VA: “which one?” 100%'
  const href = mailTo({ title, dek: 'What each of them supports.', url })
  expect(safeHref(href)).toBe(href)
  const letter = new URL(href)
  expect(letter.pathname).toBe('')
  expect(letter.searchParams.get('subject')).toBe(title)
  expect(letter.searchParams.get('body')).toBe(`What each of them supports.\r\n\r\n${url}`)
})

test('nothing is said where there is nothing to say', () => {
  expect(new URL(mailTo({ title: null, dek: null, url })).searchParams.get('body')).toBe(url)
})
