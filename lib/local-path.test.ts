import { expect, test } from 'vitest'
import { pathOfReferrer, safeLocalPath } from './local-path.ts'

test.each([
  ['/blog/x?y=1#z', '/blog/x?y=1#z'],
  ['/', '/'],
])('%s stays', (target, expected) => expect(safeLocalPath(target)).toBe(expected))

test.each([
  [null],
  [''],
  ['blog'],
  ['//evil.example'],
  ['/\\evil.example'],
  ['/..//evil.example'],
  ['/\t/evil.example'],
  ['https://evil.example'],
  ['javascript:alert(1)'],
])('%s is refused', (target) => expect(safeLocalPath(target)).toBeNull())

test.each([
  ['http://localhost:3000/blog/x?y=1', '/blog/x?y=1'],
  ['http://evil.example/blog', null],
  ['http://localhost:3000//evil.example', null],
  ['not an address', null],
])('coming from %s leads back to %s', (referer, path) => {
  const headers = { host: 'localhost:3000', referer }
  expect(pathOfReferrer(new Request('http://127.0.0.1:3000/x', { headers }))).toBe(path)
})
