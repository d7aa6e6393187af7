import { expect, test } from 'vitest'
import { cleanHref } from './links.ts'

test.each([
  ['https://elso.org/a?b=1#c', 'https://elso.org/a?b=1#c'],
  ['https://elso.org/?utm_source=x&utm_campaign=y', 'https://elso.org/'],
  ['https://elso.org/p?gclid=1&id=7&fbclid=2', 'https://elso.org/p?id=7'],
  ['https://www.google.com/url?q=https://elso.org/%3Fa%3D1&sa=D', 'https://elso.org/?a=1'],
  ['https://www.google.co.uk/url?sa=t&url=https%3A%2F%2Felso.org%2F', 'https://elso.org/'],
  [
    'https://nam12.safelinks.protection.outlook.com/?url=https%3A%2F%2Felso.org%2Fx%3Futm_id%3D1&data=05',
    'https://elso.org/x',
  ],
  ['https://elso.org/a#:~:text=some%20words', 'https://elso.org/a'],
  ['mailto:a@b.example', 'mailto:a@b.example'],
  ['/contact', '/contact'],
  ['https://vivacity.example/blog?x=1', '/blog?x=1'],
])('%s is kept as %s', (href, kept) =>
  expect(cleanHref(href, 'https://vivacity.example')).toBe(kept),
)

test.each([
  null,
  '',
  'javascript:alert(1)',
  'file:///C:/a.docx',
  '#_Toc1',
  'data:text/html,x',
  'C:\\a',
  '//evil.example',
  'https://www.google.com/url?q=javascript:alert(1)',
])('%s is no link', (href) => expect(cleanHref(href)).toBeNull())
