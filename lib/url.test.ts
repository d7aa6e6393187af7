import { expect, test } from 'vitest'
import { isExternal, safeHref } from './url.ts'

test.each([
  'https://www.elso.org/guidelines?x=1#y',
  'http://example.org',
  'mailto:hello@example.org',
  'tel:+15555550100',
  '/services/ecmo',
  '#references',
  '?page=2',
])('allows %s', (href) => {
  expect(safeHref(href)).toBe(href)
})

test.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  'http:\\\\evil.example',
  'services/relative',
  '',
  '   ',
  null,
  undefined,
])('refuses %j', (href) => {
  expect(safeHref(href)).toBeNull()
})

test('trims what an editor pasted', () => {
  expect(safeHref('  https://example.org \n')).toBe('https://example.org')
})

test('knows which links leave the site', () => {
  expect(isExternal('https://example.org')).toBe(true)
  expect(isExternal('/blog')).toBe(false)
  expect(isExternal('mailto:a@b.example')).toBe(false)
})
