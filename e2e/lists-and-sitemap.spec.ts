import { expect, test } from '@playwright/test'
import type { SanityDocument } from '@sanity/client'
import { paths } from '#lib/paths.ts'
import { anonymous, editor } from './lake.ts'

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

test.describe('an article whose picture was changed without an approval', () => {
  let before: SanityDocument | undefined

  test.afterEach(async () => {
    if (before) await editor.createOrReplace(before)
  })

  test('is listed with the picture that was approved', async ({ request }) => {
    const [article, other] = await editor.fetch<SanityDocument[]>(
      `*[_type == "article" && _id in path("*") && audience == "clinician" && defined(review.approvedAt)
        && defined(heroImage.image.asset)] | order(_id)[0...2]`,
    )
    before = article
    const picture = article?.heroImage.image.asset._ref
    const unapproved = other?.heroImage.image.asset._ref
    const named = (ref: string) => ref.split('-')[1] ?? ref
    const listed = async () => {
      const xml = await (await request.get(paths.sitemap())).text()
      return xml
        .split('\n')
        .find((line) => line.includes(`${paths.article(article?.slug.current)}<`))
    }
    expect(await listed()).toContain(named(picture))
    await editor
      .patch(article?._id ?? '')
      .set({
        'heroImage.image.asset._ref': unapproved,
        'heroImage.alt': 'Twelve pumps of another kind, which nobody has approved.',
        updatedAt: '2026-11-21T10:00:00Z',
      })
      .commit()
    await expect.poll(listed, { timeout: 45_000 }).toContain('2026-11-21T10:00:00Z')
    expect(await listed()).toContain(named(picture))
    expect(await listed()).not.toContain(named(unapproved))
  })
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
