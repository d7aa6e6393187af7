import { expect, test } from '@playwright/test'
import { createPreviewSecret } from '@sanity/preview-url-secret/create-secret'
import { paths } from '#lib/paths.ts'
import { anonymous, editor } from './lake.ts'
import { read, siteUrl } from './reader.ts'
import { openDocument } from './studio.ts'

const id = 'seen-before-it-is-out'
const title = 'Seen before it is out'

test.beforeEach(async () => {
  const article = await anonymous.fetch<object>(
    '*[_type == "article" && defined(body)] | order(_id)[0]',
  )
  await editor.createOrReplace({
    ...article,
    _id: `drafts.${id}`,
    _type: 'article',
    title,
    slug: { _type: 'slug', current: id },
    dek: 'We are the safest team.',
  })
})

test.afterEach(() => editor.transaction().delete(`drafts.${id}`).delete(`preview.${id}`).commit())

test('an editor shares a draft with somebody who has no Studio', async ({ page, browser }) => {
  await openDocument(page, 'article', id)
  const link = page.getByRole('textbox', { name: 'Link to the preview' })
  await expect(async () => {
    await page.getByRole('button', { name: 'Open document actions' }).click({ timeout: 2_000 })
    await page.getByRole('menuitem', { name: 'Share preview' }).click({ timeout: 2_000 })
    await expect(page.getByRole('dialog', { name: 'Share a preview' })).toBeVisible()
  }).toPass()
  const dialog = page.getByRole('dialog', { name: 'Share a preview' })
  await dialog.getByRole('button', { name: 'Make a link' }).click()
  await expect(link).toBeVisible({ timeout: 60_000 })
  const url = await link.inputValue()

  const stranger = await browser.newContext()
  const guest = await stranger.newPage()
  const response = await guest.goto(url)
  await expect(guest.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(guest.getByText('A draft, not published yet.')).toBeVisible()
  await expect(guest.getByText('This draft cannot be published yet')).toBeHidden()
  expect(response?.headers()['x-robots-tag']).toContain('noindex')
  expect(await guest.locator('script:not([type="application/ld+json"])').count()).toBe(0)
  expect(await stranger.cookies()).toEqual([])
  // Nothing else of the drafts: the address itself is not there for readers.
  expect((await guest.goto(siteUrl + paths.article(id)))?.status()).toBe(404)
  await stranger.close()

  const altered = await read(url.replace(id, `${id}-2`))
  expect(altered.status).toBe(404)
  expect(altered.body).toContain('This preview link does not work')
  const longer = await read(url.replace(/~\w+~/, '~zzzzzz~'))
  expect(longer.body).toContain('This preview link does not work')

  await dialog.getByRole('button', { name: 'Make another link' }).click()
  await expect(link).not.toHaveValue(url)
  const second = await link.inputValue()
  const working = dialog.getByRole('region', { name: 'Links that work now' })
  const ends = working.getByRole('button', { name: /^End the link that .+ made / })
  await expect(ends).toHaveCount(2)
  for (const works of [url, second]) expect((await read(works)).status).toBe(200)
  // The newest is listed first: the one below it is ended, and the other works on.
  await ends.last().click()
  await expect(ends).toHaveCount(1)
  const ended = await read(url)
  expect(ended.status).toBe(410)
  expect(ended.body).toContain('This preview link was ended')
  expect((await read(second)).status).toBe(200)
  await ends.click()
  await expect(dialog.getByText('No link to this page works now.')).toBeVisible()
  expect((await read(second)).status).toBe(410)
})

test('only who can write to the content makes a link', async ({ request }) => {
  const response = await request.post('/api/draft/share', { data: { id, secret: 'made up' } })
  expect(response.status()).toBe(403)
})

test('an editor sees on the draft itself what stops it from being published', async ({ page }) => {
  const { secret } = await createPreviewSecret(editor, 'a test', siteUrl)
  const asked = new URLSearchParams({
    'sanity-preview-secret': secret,
    'sanity-preview-pathname': paths.article(id),
  })
  await page.goto(`/api/draft/enable?${asked}`)
  const problems = page.getByRole('complementary', { name: 'Before this can be published' })
  await expect(problems).toContainText('“safest” needs a source')
  await expect(problems).toContainText('“We are the safest team.”')
})
