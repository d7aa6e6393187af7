import { expect, test } from 'vitest'
import { pageSlugProblem, slugProblem } from './slug.ts'

test.each(['about', 'ecmo-101', 'a'])('"%s" is an address', (slug) => {
  expect(slugProblem(slug)).toBeNull()
})

test.each([undefined, '', 'About', 'a b', '-a', 'a--b', 'é', 'a/b', 'a'.repeat(97)])(
  '"%s" is not',
  (slug) => {
    expect(slugProblem(slug)).not.toBeNull()
  },
)

test('a page may not take an address of the site', () => {
  expect(pageSlugProblem('blog')).toContain('/blog')
  expect(pageSlugProblem('about')).toBeNull()
})
