import { expect, test } from 'vitest'
import { isFromOwnPage } from './own-origin.ts'

const own = 'https://example.org'
const says = (headers: Record<string, string>) => isFromOwnPage(new Headers(headers), own)

test('a page of this site may send', () => {
  expect(says({ origin: own, 'sec-fetch-site': 'same-origin' })).toBe(true)
  expect(says({ origin: own })).toBe(true)
  expect(says({ 'sec-fetch-site': 'same-origin' })).toBe(true)
  expect(says({ origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' })).toBe(true)
})

test('nobody else may', () => {
  expect(says({})).toBe(false)
  expect(says({ origin: 'https://evil.example', host: 'example.org' })).toBe(false)
  expect(says({ origin: 'null', host: 'null' })).toBe(false)
  expect(says({ origin: own, 'sec-fetch-site': 'cross-site' })).toBe(false)
  expect(says({ origin: own, 'sec-fetch-site': 'same-site' })).toBe(false)
  expect(says({ 'sec-fetch-site': 'none' })).toBe(false)
})
