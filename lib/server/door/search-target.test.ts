import { expect, test } from 'vitest'
import { asksSearch } from './search-target.ts'

test.each(['/search?q=ecmo', '/search?page=2&q=%22', '/search/results', '/search/results?q=x'])(
  '%s is answered for who asks',
  (target) => expect(asksSearch(target)).toBe(true),
)

test.each([
  '/search',
  '/search?',
  '/search?q=',
  '/search?utm_source=x',
  '/blog?q=ecmo',
  '/',
  undefined,
])('%s is a file', (target) => expect(asksSearch(target)).toBe(false))
