import { expect, test } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { askAsReader } from './answers.ts'
import { collectComplaints } from './complaints.ts'

const island = '/specimens/island'

test('a page with a client component comes to life under a policy of hashes', async ({ page }) => {
  const answer = await askAsReader(island)
  expect(answer.text).toContain('data-hydrate=""')
  const policies = answer.all('content-security-policy')
  expect(policies).toHaveLength(1)
  expect(policies[0]).toMatch(/script-src 'self'(?: 'sha256-[^']+')+; connect-src 'self'$/)
  expect(policies[0]).toMatch(/style-src(?: 'sha256-[^']+')+;/)
  expect(policies[0]).not.toMatch(/unsafe|nonce|strict-dynamic|\*|https?:/)

  const complaints = await collectComplaints(page)
  await page.goto(island)
  await page.getByLabel('Your text').fill('five words and no more')
  await expect(page.getByRole('status')).toHaveText('5 words')
  await page.getByRole('banner').getByRole('link', { name: 'Blog' }).click()
  await expect(page).toHaveURL(paths.blog())
  expect(complaints).toEqual([])
})

test('the same page is there without scripts, too', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(island)
  await expect(page.getByLabel('Your text')).toBeVisible()
  await expect(page.getByRole('status')).toHaveText('0 words')
  await page.close()
})

test('a page without the mark has no script at all, though it holds all that text can', async ({
  page,
}) => {
  const answer = await askAsReader('/specimens/prose')
  expect(answer.status).toBe(200)
  expect(answer.text).not.toContain(' data-hydrate=""')
  expect(answer.text).not.toMatch(/<script(?! type="application\/ld\+json")/)
  expect(answer.header('content-security-policy')).toMatch(
    /^default-src 'none';.*; script-src 'none'; connect-src 'self'$/,
  )
  const complaints = await collectComplaints(page)
  await page.goto('/specimens/prose')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(complaints).toEqual([])
})
