import { expect, test } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { anonymous } from './lake.ts'
import { everyPageKind } from './pages.ts'

test.use({ javaScriptEnabled: false })

test('every kind of page reads well with JavaScript off', async ({ page }) => {
  for (const { name, path } of await everyPageKind()) {
    await test.step(name, async () => {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await expect(page.getByRole('banner')).toBeVisible()
      await expect(page.getByRole('contentinfo')).toBeVisible()
      const main = page.getByRole('main')
      await expect(main).toBeVisible()
      await expect(main).toHaveText(/[\s\S]{80}/)
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, `${path} scrolls sideways`).toBeLessThanOrEqual(0)
    })
  }
})

test('a reader gets from the home page to an article and back by links alone', async ({ page }) => {
  await page.goto(paths.home())
  await page
    .getByRole('banner')
    .getByRole('link', { name: /articles|blog/i })
    .first()
    .click()
  await expect(page).toHaveURL(paths.blog())
  const title = await anonymous.fetch<string>(
    '*[_type == "article"] | order(publishedAt desc, _id)[0].title',
  )
  await page.getByRole('main').getByRole('link', { name: title }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await page
    .getByRole('navigation', { name: /breadcrumb/i })
    .getByRole('link')
    .first()
    .click()
  await expect(page).toHaveURL(paths.home())
})

test('no page of the site asks for a script but those that only add, or for anything elsewhere', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.resourceType()} ${request.url()}`))
  for (const { path } of await everyPageKind()) await page.goto(path)
  const origin = new URL(page.url()).origin
  const scripts = asked.filter((line) => line.startsWith('script'))
  const ours = [paths.searchScript(), paths.contactScript(), paths.costComparisonScript()]
  expect(scripts.filter((line) => !ours.some((path) => line.endsWith(path)))).toEqual([])
  expect(asked.filter((line) => !line.includes(origin) && !line.includes(' data:'))).toEqual([])
})
