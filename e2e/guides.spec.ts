import { readdirSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { openStudio } from './studio.ts'

test('every guide is served with its pictures, and nothing else is', async ({ request }) => {
  for (const file of readdirSync('docs/editors')) {
    const text = await (await request.get(`/api/guides/texts/${file}`)).text()
    for (const [, picture] of text.matchAll(/\]\(\.\.\/pictures\/editors\/([^)]+)\)/g)) {
      const answer = await request.get(`/api/guides/pictures/${picture}`)
      expect(answer.status(), `${picture} of ${file}`).toBe(200)
      expect((await answer.body()).length, picture).toBeLessThan(120_000)
    }
  }
  for (const path of [
    'texts/..%2F..%2F..%2Fpackage.json',
    'texts/none.md',
    'other/x.md',
    'texts',
  ]) {
    expect((await request.get(`/api/guides/${path}`)).status(), path).toBeGreaterThanOrEqual(400)
  }
})

test('an editor reads a guide in the Studio', async ({ page }) => {
  await openStudio(page, '/guides/unpublish')
  await expect(page.getByRole('heading', { name: 'Take a page off the site' })).toBeVisible()
  await page.getByRole('navigation', { name: 'Guides' }).getByText('Cite a source').click()
  await expect(page.getByRole('heading', { name: 'Cite a source' })).toBeVisible()
})
