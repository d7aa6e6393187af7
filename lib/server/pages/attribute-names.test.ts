import { expect, test } from 'vitest'
import { withHtmlNames } from './attribute-names.ts'

test('names of attributes get small letters, and words stay as they were written', () => {
  const html =
    '<img srcSet="/a 1w" fetchPriority="high" alt=" srcSet=1"/><time dateTime="2026">srcSet="x"</time>'
  expect(withHtmlNames(html)).toBe(
    '<img srcset="/a 1w" fetchpriority="high" alt=" srcSet=1"/><time datetime="2026">srcSet="x"</time>',
  )
})
