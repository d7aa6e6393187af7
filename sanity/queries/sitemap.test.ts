import { expect, test } from 'vitest'
import { type Place, type Span, spansOf } from '#lib/sitemap/spans.ts'
import { openLake } from '../lake/lake.fixture.ts'
import { sitemapArticlesQuery, sitemapChangedQuery, sitemapNextQuery } from './sitemap.ts'

const most = 25
const article = (n: number, more: object = {}) => ({
  _id: `article-${(n * 37) % 101}`,
  _type: 'article',
  // Many at the same moment, as an import leaves them: there the id decides.
  _createdAt: `2026-01-0${1 + Math.floor(n / 20)}T00:00:00Z`,
  _updatedAt: `2026-02-01T00:00:${String(n).padStart(2, '0')}Z`,
  slug: { current: `article-${n}` },
  ...more,
})

async function openFiles() {
  const lake = openLake()
  await lake.mutate(Array.from({ length: 60 }, (_, n) => ({ create: article(n) })))
  const ask = async (query: string, params: object) => {
    const body = { query, params: { samples: false, ...params } }
    return (await lake.answer('/data/query/test', { as: 'anonymous', body })).body
  }
  const next = async ({ at, id }: Place): Promise<Place | undefined> =>
    (await ask(sitemapNextQuery, { at, id, most, more: most + 1 })).result[0]
  const inSpan = ({ from, to }: Span) => ({ ...from, endAt: to.at, endId: to.id })
  return {
    lake,
    files: async () =>
      Promise.all(
        (await spansOf(next)).map(async (span) => {
          const { result, syncTags } = await ask(sitemapArticlesQuery, inSpan(span))
          const slugs: string[] = result.map(({ slug }: { slug: string }) => slug)
          const changed = (await ask(sitemapChangedQuery, inSpan(span))).result
          return { slugs, changed, tags: syncTags }
        }),
      ),
    [Symbol.dispose]: () => lake[Symbol.dispose](),
  }
}

test('the files take every article once, as many as fit, and each its own date', async () => {
  using site = await openFiles()
  const files = await site.files()
  expect(files.map(({ slugs }) => slugs.length)).toEqual([25, 25, 10])
  expect(new Set(files.flatMap(({ slugs }) => slugs)).size).toBe(60)
  expect(files.at(-1)?.changed).toBe('2026-02-01T00:00:59Z')
})

test('a new article is listed in the last file, and moves no other one', async () => {
  using site = await openFiles()
  const before = await site.files()
  await site.lake.mutate([
    { create: article(70, { _id: 'new', _createdAt: '2026-03-01T00:00:00Z' }) },
  ])
  const after = await site.files()
  expect(after.slice(0, 2)).toEqual(before.slice(0, 2))
  expect(after[2]?.slugs).toEqual([...(before[2]?.slugs ?? []), 'article-70'])
})

test('what is not to be indexed, a sample, and what has no address are left out', async () => {
  using site = await openFiles()
  await site.lake.mutate([
    { create: article(80, { _id: 'hidden', seo: { noIndex: true } }) },
    { create: article(81, { _id: 'sample', isSample: true }) },
    { create: article(82, { _id: 'nowhere', slug: undefined }) },
  ])
  expect((await site.files()).flatMap(({ slugs }) => slugs)).toHaveLength(60)
})
