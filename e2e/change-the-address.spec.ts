import { expect, type Page, test } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { editor } from './lake.ts'
import { openDocument, publish, write } from './studio.ts'

const _id = 'page-that-moves'
const first = 'that-moves'

test.beforeEach(async () => {
  const slug = { _type: 'slug', current: first }
  await editor.createOrReplace({ _id, _type: 'page', title: 'That moves', slug, lead: 'Here.' })
  await editor.createOrReplace({
    _id: 'redirect-to-what-moves',
    _type: 'redirect',
    from: '/long-ago',
    to: paths.page(first),
  })
})

test.afterEach(() =>
  editor.delete({
    query:
      '*[_id in [$_id, "drafts." + $_id, "redirect-to-what-moves"] || _id match "moved-that-moves*"]',
    params: { _id },
  }),
)

const where = (page: Page, path: string) => async () => {
  const answer = await page.request.get(path, { maxRedirects: 0 })
  return answer.headers().location ?? answer.status()
}

async function rename(page: Page, slug: string) {
  await write(page, 'Address', slug)
  await publish(page, _id)
  await expect.poll(where(page, paths.page(slug))).toBe(200)
}

test('a page that is renamed twice and back is found at every address it had', async ({ page }) => {
  await openDocument(page, 'page', _id)
  await write(page, 'Address', 'that-moves-away')
  const notice = page.getByRole('region', { name: 'The address changes' })
  await expect(notice).toContainText('from /that-moves to /that-moves-away')
  await rename(page, 'that-moves-away')
  for (const old of [paths.page(first), '/long-ago']) {
    await expect.poll(where(page, old), old).toBe('/that-moves-away')
  }
  await rename(page, 'that-moves-again')
  for (const old of [paths.page(first), '/that-moves-away', '/long-ago']) {
    await expect.poll(where(page, old), old).toBe('/that-moves-again')
  }
  await rename(page, first)
  for (const old of ['/that-moves-away', '/that-moves-again', '/long-ago']) {
    await expect.poll(where(page, old), old).toBe(paths.page(first))
  }
  const loops = '*[_type == "redirect" && from == "/that-moves"]._id'
  expect(await editor.fetch(loops)).toEqual([])
})

test('a service names what shows it, and forgets what no longer does', async ({ page }) => {
  const faq = { _id: 'faq-that-is-used', _type: 'faq', question: 'Is it used?' }
  await editor.createOrReplace(faq)
  const faqs = [{ _type: 'reference', _key: 'f', _ref: faq._id }]
  const slug = { _type: 'slug', current: 'that-uses' }
  await editor.createOrReplace({
    _id: 'service-that-uses',
    _type: 'service',
    title: 'That uses',
    slug,
    faqs,
  })
  try {
    await openDocument(page, 'faq', faq._id)
    const used = page.getByRole('region', { name: 'Used on' })
    await expect(used.getByRole('link', { name: 'That uses' })).toBeVisible({ timeout: 60_000 })
    await expect(used.getByRole('link', { name: '/services/that-uses' })).toBeVisible()
    await editor.patch('service-that-uses').unset(['faqs']).commit()
    await expect(used).toContainText('Nothing refers to it.')
  } finally {
    await editor.delete('service-that-uses')
    await editor.delete(faq._id)
  }
})
