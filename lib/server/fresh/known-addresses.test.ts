import { expect, test, vi } from 'vitest'
import { KnownAddresses } from './known-addresses.ts'

const routes = [
  '^/blog/page/([^/]+?)(?:/)?$',
  '^/blog/([^/]+?)(?:/)?$',
  '^/blog/topic/([^/]+?)/page/([^/]+?)(?:/)?$',
  '^/([^/]+?)(?:/)?$',
].map((pattern) => new RegExp(pattern))
const articles = Array.from({ length: 20 }, (_, n) => ({ _type: 'article', slug: `article-${n}` }))
const published = [...articles, { _type: 'topic', slug: 'care' }, { _type: 'page', slug: 'about' }]

function open(load = async () => published) {
  return new KnownAddresses({ load, routes, fixed: new Set(['/', '/blog', '/feed.xml']) })
}

test.each([
  ['/blog/article-1', false],
  ['/blog/article-x', true],
  ['/about', false],
  ['/wp-login.php', true],
  ['/feed.xml', false],
  ['/blog/page/3', false],
  ['/blog/page/4', true],
  ['/blog/page/1', true],
  ['/blog/page/02', true],
  ['/blog/topic/care/page/2', false],
  ['/blog/topic/nothing/page/2', true],
  ['/about/', false],
  ['/some/where/else', false],
])('nothing is at %s: %s', async (path, expected) => {
  const addresses = open()
  await addresses.refresh()
  expect(addresses.isUnknown(path)).toBe(expected)
})

test('after a change nothing is called unknown until the list was read again', async () => {
  vi.useFakeTimers()
  const list = [...published]
  const addresses = open(async () => [...list])
  await addresses.refresh()
  list.push({ _type: 'article', slug: 'new' })
  addresses.noteChange()
  expect(addresses.isUnknown('/blog/new')).toBe(false)
  expect(addresses.isUnknown('/blog/nothing')).toBe(false)
  await vi.advanceTimersByTimeAsync(1_100)
  expect(addresses.isUnknown('/blog/new')).toBe(false)
  expect(addresses.isUnknown('/blog/nothing')).toBe(true)
  vi.useRealTimers()
})

test('a list that cannot be read calls nothing unknown, and is read when the lake is back', async () => {
  vi.useFakeTimers()
  const load = vi.fn(async () => published)
  load.mockRejectedValueOnce(new Error('the lake is away'))
  const addresses = open(load)
  await addresses.refresh()
  expect(addresses.isUnknown('/blog/nothing')).toBe(false)
  await vi.advanceTimersByTimeAsync(3_100)
  expect(addresses.isUnknown('/blog/nothing')).toBe(true)
  vi.useRealTimers()
})
