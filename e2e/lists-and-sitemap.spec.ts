import { expect, test } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { anonymous } from './lake.ts'

test('the sitemap lists every article with when what it says changed', async ({ request }) => {
  const articles = await anonymous.fetch<{ slug: string; times: (string | null)[] }[]>(
    `*[_type == "article" && defined(slug.current)]{
      "slug": slug.current, "times": [publishedAt, updatedAt, review.approvedAt]
    }`,
  )
  expect(articles.length).toBeGreaterThan(9)
  // Another journey may just have changed an article: files for machines come after all pages.
  await expect(async () => {
    const answer = await request.get(paths.sitemap())
    expect(answer.headers()['content-type']).toContain('xml')
    const xml = await answer.text()
    for (const { slug, times } of articles) {
      const [changed] = times.flatMap((time) => time ?? []).toSorted((a, b) => b.localeCompare(a))
      expect(xml).toContain(`${paths.article(slug)}</loc><lastmod>${changed}</lastmod>`)
    }
  }).toPass({ timeout: 10_000 })
})

test('the sitemap names the pictures of articles, each of which is there', async ({ request }) => {
  const xml = await (await request.get(paths.sitemap())).text()
  const pictures = [...xml.matchAll(/<image:loc>([^<]+)<\/image:loc>/g)].map(([, url = '']) => url)
  expect(pictures.length).toBeGreaterThan(9)
  const answer = await request.get(pictures[0]?.replaceAll('&amp;', '&') ?? '')
  expect(answer.headers()['content-type']).toMatch(/^image\//)
})

test('robots are told of the sitemap', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text()
  expect(robots).toMatch(new RegExp(`Sitemap: https?://.+${paths.sitemap()}`))
})

test('the pages of a list end where its articles do', async ({ page, request }) => {
  await page.goto(paths.blog())
  await page.getByRole('link', { name: 'Older' }).click()
  await expect(page).toHaveURL(new RegExp(`${paths.blog(2)}$`))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Articles, page 2')
  for (const path of [
    paths.blog(99),
    `${paths.blog()}/page/1`,
    `${paths.blog()}/page/02`,
    paths.topic('evidence', 99),
    paths.topic('nothing-of-ours'),
    paths.sitemapPart('articles-1'),
    paths.sitemapPart('anything'),
  ]) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
})
