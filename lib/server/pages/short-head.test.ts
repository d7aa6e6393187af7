import { expect, test } from 'vitest'
import { withShortHead } from './short-head.ts'

test('what the head says twice is said once', () => {
  const kept =
    '<title>A</title><meta property="og:title" content="A"/><meta name="twitter:card" content="summary_large_image"/>'
  const twice =
    '<meta name="twitter:title" content="A &quot;b&quot;\nc"/><meta name="twitter:image:alt" content="A"/><meta name="next-size-adjust" content=""/>'
  expect(withShortHead(kept + twice)).toBe(kept)
})
