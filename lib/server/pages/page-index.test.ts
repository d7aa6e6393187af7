import { expect, test } from 'vitest'
import { isKnownPage, notePage, pagesWithTags } from './page-index.ts'

test('the page of a document comes before the many that list it', () => {
  notePage('/blog', 'list,doc-1,doc-2')
  notePage('/blog/one', 'list,doc-1,body-1')
  notePage('/blog/two', 'list,doc-2')
  expect(pagesWithTags(['list', 'doc-1', 'body-1'])).toEqual(['/blog/one', '/blog', '/blog/two'])
  expect(pagesWithTags(['nothing'])).toEqual([])
  expect(isKnownPage('/blog/three')).toBe(false)
})

test('files for machines come after the pages that people read', () => {
  notePage('/feed.xml', 'newest')
  notePage('/topic', 'of-topic')
  notePage('/other-topic', 'of-topic')
  expect(pagesWithTags(['newest', 'of-topic'])).toEqual(['/topic', '/other-topic', '/feed.xml'])
})

test('of pages that depend on the same, home and lists come before single pages', () => {
  for (const path of ['/team/ann', '/blog/topic/care', '/news', '/', '/news/[slug]']) {
    notePage(path, 'summary')
  }
  expect(pagesWithTags(['summary'])).toEqual(['/', '/news', '/team/ann', '/blog/topic/care'])
})
