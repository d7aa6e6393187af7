import { expect, test } from 'vitest'
import { readOldAddress, readTarget, spell } from './address.ts'

test.each([
  ['/old', '/old'],
  [' /old/ ', '/old'],
  ['/', '/'],
  ['/?p=123', '/?p=123'],
  ['/index.php?b=2&a=1', '/index.php?a=1&b=2'],
  ['/tag/*', '/tag/*'],
  ['/café/', '/caf%C3%A9'],
  ['/caf%c3%a9', '/caf%C3%A9'],
])('%s is the address %s', (from, spelled) => {
  const old = readOldAddress(from)
  expect(old && spell(old)).toBe(spelled)
})

test.each([
  undefined,
  '',
  'old',
  'https://vivacity.example/old',
  '//evil.com',
  '/\\evil.com',
  '/a*b',
  '/a/*/b',
  '/*?p=1',
  '/a#part',
])('%s is no old address', (from) => expect(readOldAddress(from)).toBeNull())

test.each([
  ['/new', '/new'],
  ['/new?a=b#part', '/new?a=b#part'],
  ['https://elso.org/registry', 'https://elso.org/registry'],
  ['https://vivacity.example/new', '/new'],
])('%s leads to %s', (to, target) =>
  expect(readTarget(to, 'https://vivacity.example')).toBe(target),
)

test.each([
  'new',
  '//evil.com',
  '/\\evil.com',
  'http://elso.org',
  'javascript:alert(1)',
  'data:text/html,x',
  'https://user:pass@evil.com',
  'mailto:a@b.example',
  '/..//evil.com',
])('%s is not where a redirect may lead', (to) =>
  expect(readTarget(to, 'https://vivacity.example')).toBeNull(),
)
