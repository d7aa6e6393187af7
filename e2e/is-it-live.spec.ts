import { expect, test } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { anArticle, anonymous, editor } from './lake.ts'
import { read, siteUrl } from './reader.ts'
import { openDocument, write } from './studio.ts'

test('after Publish, the Studio says when readers see it', async ({ page }) => {
  const { _id, slug, dek } = await anArticle()
  await openDocument(page, 'article', _id)
  await write(page, 'Summary', `${dek} Again.`)
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(page.getByText(/^Readers see it \(\d+\.\d s\)$/)).toBeVisible({ timeout: 30_000 })
  await expect(page.getByRole('link', { name: paths.article(slug) })).toBeVisible()

  const { headers, body } = await read(siteUrl + paths.article(slug))
  const published = await anonymous.getDocument(_id)
  expect(headers['content-revision']).toBe(published?._rev)
  expect(body).not.toContain('content-revision')
  await editor.patch(_id).set({ dek }).commit()
})
