import { expect, test } from 'vitest'
import { previewToken, readPreviewToken } from './preview-link.ts'

const secret = 'a secret of the server'
const until = new Date('2026-11-29T12:00:00Z')
const before = new Date('2026-11-29T11:59:59Z')
const token = previewToken({ documentId: 'article-1', until, key: 'a1-B2_c3' }, secret)

test('a link shows its document until its end', () => {
  expect(readPreviewToken(token, secret, before)).toEqual({
    documentId: 'article-1',
    until,
    key: 'a1-B2_c3',
  })
  expect(readPreviewToken(token, secret, until)).toBe('expired')
})

test.each([
  token.replace('article-1', 'article-2'),
  token.replace(/~\w+~/, '~zzzzzz~'),
  token.replace('a1-B2_c3', 'a1-B2_c4'),
  `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`,
  token.slice(0, -1),
  `${token}A`,
  'article-1',
  '',
  'a~b~c',
])('%s is altered', (changed) => expect(readPreviewToken(changed, secret, before)).toBe('altered'))

test('a new secret ends every link', () => {
  expect(readPreviewToken(token, 'another secret', before)).toBe('altered')
})

test('an expired link that is altered to live longer is altered', () => {
  const [id, , key, seal] = token.split('~')
  const later = Math.floor(Date.parse('2030-01-01') / 1_000).toString(36)
  expect(readPreviewToken(`${id}~${later}~${key}~${seal}`, secret, before)).toBe('altered')
})
