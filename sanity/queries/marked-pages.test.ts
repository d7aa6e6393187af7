import { describe, expect, test } from 'vitest'
import { pageSlice } from '#lib/paging.ts'
import { openLake } from '../lake/lake.fixture.ts'
import { LiveFeed } from '../lake/streams/live.ts'
import {
  articleQuery,
  newerArticlesQuery,
  newestOfTopicQuery,
  olderArticlesQuery,
} from './article.ts'
import { articleCountQuery, blogQuery, topicsQuery } from './blog.ts'
import { feedQuery } from './feed.ts'
import { newestArticlesQuery } from './home.ts'
import { noticesQuery } from './notices.ts'
import { sitemapArticlesQuery, sitemapChangedQuery } from './sitemap.ts'
import { writtenQuery } from './team.ts'
import { topicArticleCountQuery, topicArticlesQuery, topicQuery } from './topic.ts'

const ref = (id: string) => ({ _type: 'reference', _ref: id })
const count = 60

/** When number `n` came out. */
const day = (n: number) => new Date(Date.UTC(2026, 0, 200 - n)).toISOString()

/** Number 0 is the newest. Two topics and two authors take turns; every third names related ones. */
function article(n: number, more: object = {}) {
  const related = n % 3 === 0 ? [1, 4, 7].map((further) => `${(n + further) % count}`) : []
  return {
    _id: `article-${n}`,
    _type: 'article',
    title: `Article ${n}`,
    slug: { _type: 'slug', current: `article-${n}` },
    publishedAt: day(n),
    topic: ref(`topic-${n % 2}`),
    authors: [{ _key: 'a', ...ref(`person-${n % 2}`) }],
    related: related.map((id) => ({ _key: id, ...ref(`article-${id}`) })),
    isSample: true,
    ...more,
  }
}

const others = [0, 1].flatMap((n) => [
  { _id: `topic-${n}`, _type: 'topic', title: `Topic ${n}`, slug: { current: `topic-${n}` } },
  { _id: `person-${n}`, _type: 'person', name: `Person ${n}`, slug: { current: `person-${n}` } },
])

type Asked = [query: string, params?: object]
const span = { at: '', id: '', endAt: '~', endId: '' }

/** What each page asks the lake, as `sanity/content` does it. */
function pages(): Record<string, Asked[]> {
  const found: Record<string, Asked[]> = {
    home: [[newestArticlesQuery]],
    feed: [[feedQuery]],
    sitemap: [
      [sitemapArticlesQuery, span],
      [sitemapChangedQuery, span],
    ],
  }
  for (let page = 1; page <= 7; page += 1) {
    found[`blog ${page}`] = [
      [articleCountQuery],
      [topicsQuery],
      [topicArticleCountQuery, { topic: 'topic-0' }],
      [topicArticleCountQuery, { topic: 'topic-1' }],
      [blogQuery, pageSlice(page)],
    ]
  }
  for (const n of [0, 1]) {
    const topic = `topic-${n}`
    found[topic] = [
      [topicQuery, { slug: topic }],
      [topicArticleCountQuery, { topic }],
      [topicArticlesQuery, { topic, ...pageSlice(1) }],
    ]
    found[`person-${n}`] = [[writtenQuery, { person: `person-${n}`, most: 13 }]]
  }
  for (let n = 0; n < count; n += 1) {
    const own: Asked = [articleQuery, { slug: `article-${n}` }]
    const newest: Asked = [newestOfTopicQuery, { topic: `topic-${n % 2}` }]
    const place = { at: day(n), id: `article-${n}` }
    const beside: Asked[] = [
      [olderArticlesQuery, place],
      [newerArticlesQuery, place],
    ]
    found[`article-${n}`] = n % 3 === 0 ? [own, ...beside] : [own, newest, ...beside]
  }
  // Every page asks for notices, and only a notice may mark every page.
  for (const asked of Object.values(found)) asked.push([noticesQuery])
  return found
}

/** A lake with articles, and which pages the live events of a change mark. */
async function openPages() {
  const lake = openLake()
  const articles = Array.from({ length: count }, (_, n) => ({ create: article(n) }))
  await lake.mutate([...others.map((create) => ({ create })), ...articles])
  const told = new Set<string>()
  new LiveFeed(lake.dataset()).subscribe(false, ({ data }) => {
    const tags = typeof data === 'object' && data && 'tags' in data ? data.tags : []
    for (const tag of Array.isArray(tags) ? tags : []) told.add(String(tag))
  })
  const read = async () => {
    const found: Record<string, { tags: string[]; results: string }> = {}
    for (const [page, asked] of Object.entries(pages())) {
      const tags: string[] = []
      const results: unknown[] = []
      for (const [query, params] of asked) {
        const body = { query, params: { samples: true, ...params } }
        const answer = await lake.answer('/data/query/test', { as: 'anonymous', body })
        tags.push(...answer.body.syncTags)
        results.push(answer.body.result)
      }
      found[page] = { tags, results: JSON.stringify(results) }
    }
    return found
  }
  return {
    /** Pages that a change marks, and those that are other pages then. */
    async change(...mutations: unknown[]) {
      const before = await read()
      told.clear()
      expect((await lake.mutate(mutations)).status).toBe(200)
      const after = await read()
      const names = Object.keys(before)
      return {
        marked: names.filter((page) => before[page]?.tags.some((tag) => told.has(tag))).sort(),
        changed: names.filter((page) => before[page]?.results !== after[page]?.results).sort(),
      }
    },
    [Symbol.dispose]: () => lake[Symbol.dispose](),
  }
}

describe('which pages a change marks', () => {
  test('an old article: its own page, its lists, its neighbors, those that name it', async () => {
    using site = await openPages()
    const { marked, changed } = await site.change({
      patch: { id: 'article-40', set: { title: 'Another title' } },
    })
    const near = [33, 36, 38, 39, 40, 41, 42].map((n) => `article-${n}`)
    expect(changed).toEqual([...near, 'blog 5', 'sitemap'])
    expect(marked).toEqual(changed)
  })

  test('one of the newest: also home, feed, topic, author, and who shows the newest', async () => {
    using site = await openPages()
    const { marked, changed } = await site.change({
      patch: { id: 'article-2', set: { title: 'Another title' } },
    })
    expect(marked).toEqual(changed)
    expect(marked).toEqual(expect.arrayContaining(['blog 1', 'feed', 'home', 'topic-0']))
    expect(marked).not.toContain('article-5')
    expect(marked).not.toContain('blog 2')
  })

  test('a new article: the lists shift, the other articles of the topic may show it', async () => {
    using site = await openPages()
    const { marked, changed } = await site.change({
      create: article(-2, { _id: 'article-new', slug: { current: 'new' }, related: [] }),
    })
    expect(marked).toEqual(expect.arrayContaining(changed))
    expect(marked).toEqual(expect.arrayContaining(['blog 1', 'blog 7', 'feed', 'home', 'sitemap']))
    expect(marked).toEqual(expect.arrayContaining(['article-0', 'article-1']))
    // They name related articles of their own.
    for (const n of [3, 9, 42]) expect(marked).not.toContain(`article-${n}`)
  })

  test.each([
    ['an article that goes', { delete: { id: 'article-59' } }],
    ['an article of another topic', { patch: { id: 'article-8', set: { topic: ref('topic-1') } } }],
    [
      'an older date',
      { patch: { id: 'article-1', set: { publishedAt: '2020-01-01T00:00:00.000Z' } } },
    ],
    ['a slug that goes', { patch: { id: 'article-22', unset: ['slug'] } }],
    ['another author', { patch: { id: 'article-11', set: { 'authors[0]._ref': 'person-0' } } }],
    ['a topic by another name', { patch: { id: 'topic-1', set: { title: 'Other' } } }],
    ['a person by another name', { patch: { id: 'person-1', set: { name: 'Other' } } }],
  ])('never too few: %s', async (_, mutation) => {
    using site = await openPages()
    const { marked, changed } = await site.change(mutation)
    expect(changed.length).toBeGreaterThan(0)
    expect(marked).toEqual(expect.arrayContaining(changed))
  })

  test('a draft marks nothing', async () => {
    using site = await openPages()
    const draft = article(2, { _id: 'drafts.article-2', title: 'Not yet' })
    expect(await site.change({ create: draft })).toEqual({ marked: [], changed: [] })
  })
})
