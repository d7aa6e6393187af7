import { createHash } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { ask, askAsReader } from './answers.ts'
import { collectComplaints, stoppedBy } from './complaints.ts'
import { editor, switchOffFaults, switchOn } from './lake.ts'
import { kindsWithScript, pageKindNames, pathOfKind } from './pages.ts'

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** What a page without scripts must be sent under: one sheet, by its hash, and nothing from anywhere. */
function policyFor(html: string, scripts = "'none'", may: readonly string[] = []): string {
  const sheets = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, text = '']) => text)
  expect(sheets, 'one sheet, in the page').toHaveLength(1)
  return [
    "default-src 'none'",
    "img-src 'self' data:",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
    `style-src ${sheets.map(hashOf).join(' ')}`,
    `script-src ${scripts}`,
    ...may,
    "connect-src 'self'",
  ].join('; ')
}

const filePolicy =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'none'"
const refusalPolicy = "default-src 'none'; frame-ancestors 'none'"
/** Chromium says so of every page that is not there. */
const saysNotFound = /^error: Failed to load resource: the server responded with a status of 404/

/** Opens all that opens on a page: folded parts, the menu of narrow screens, the first note. */
async function useThePage(page: Page) {
  for (const folded of await page.locator('summary:visible').all()) {
    await folded.click()
    await expect(folded.locator('xpath=..')).toHaveAttribute('open')
  }
  const mark = page.locator('.note-mark a, a[href^="#note-"]').first()
  if (await mark.count()) {
    const note = await mark.getAttribute('href')
    await mark.click()
    await expect(page.locator(`${note}:target`)).toBeVisible()
  }
  await page.getByRole('button', { name: 'Menu' }).click()
  const menu = page.getByRole('navigation', { name: 'Main' })
  await menu.getByRole('link', { name: 'Blog' }).click()
  await expect(page).toHaveURL(paths.blog())
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  for (const name of pageKindNames) {
    test(`${name}: runs nothing, opens and leads on under exactly its own policy`, async ({
      page,
    }) => {
      const path = await pathOfKind(name)
      const answer = await askAsReader(path)
      const scripts = kindsWithScript.has(name) ? "'self'" : "'none'"
      // Browsers ask for a manifest before they paint: only the home page names it.
      const may = path === paths.home() ? ["manifest-src 'self'"] : []
      expect(answer.all('content-security-policy')).toEqual([policyFor(answer.text, scripts, may)])
      const found = answer.text.match(/<script(?! type="application\/ld\+json")[^>]*>/g) ?? []
      expect(found).toHaveLength(kindsWithScript.has(name) ? 1 : 0)

      const complaints = await collectComplaints(page)
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await useThePage(page)
      const known = name === 'not found' ? [expect.stringMatching(saysNotFound)] : []
      expect(complaints).toEqual(known)
    })
  }
})

for (const path of [
  paths.feed(),
  paths.atomFeed(),
  paths.jsonFeed(),
  paths.sitemap(),
  '/robots.txt',
  '/icon.svg',
]) {
  test(`${path} opens in a browser as a file that may do nothing`, async ({ page }) => {
    const answer = await askAsReader(path)
    expect(answer.all('content-security-policy')).toEqual([filePolicy])
    const complaints = await collectComplaints(page)
    await page.goto(path)
    expect(complaints).toEqual([])
  })
}

test('what gets into a page in spite of all is stopped by its policy', async ({ page }) => {
  const complaints = await collectComplaints(page)
  await page.goto(paths.home())
  await page.evaluate(() => {
    const place = document.createElement('div')
    place.innerHTML =
      '<p id="styled" style="position:fixed">x</p><img src="https://evil.example/x.png"><img src="data:," onerror="document.title=1">'
    const script = document.createElement('script')
    script.text = 'document.title = 2'
    document.body.append(place, script)
  })
  await expect
    .poll(() => stoppedBy(complaints))
    .toEqual([
      'policy: img-src https://evil.example',
      'policy: script-src-attr inline',
      'policy: script-src-elem inline',
      'policy: style-src-attr inline',
    ])
  await expect(page).toHaveTitle(/Vivacity/)
  await expect(page.locator('#styled')).toHaveCSS('position', 'static')
})

test.describe('where there is no page to show', () => {
  const id = 'never-seen-before'
  test.afterEach(async () => {
    await switchOffFaults()
    await editor.delete(id)
  })

  test('the page that says so has a policy of its own, and the way back works', async ({
    page,
  }) => {
    await switchOn('down')
    await editor.createOrReplace({
      _id: id,
      _type: 'article',
      title: 'Never seen before',
      slug: { _type: 'slug', current: id },
    })
    const complaints = await collectComplaints(page)
    await expect
      .poll(async () => (await page.goto(paths.article(id)))?.status(), { intervals: [50] })
      .toBe(503)
    const answer = await askAsReader(paths.article(id))
    expect(answer.status).toBe(503)
    expect(answer.all('content-security-policy')).toEqual([policyFor(answer.text)])
    await expect(page.getByRole('link', { name: /^\(\d{3}\) / })).toHaveAttribute('href', /^tel:\+/)
    await page.getByRole('link', { name: 'Home', exact: true }).click()
    await expect(page).toHaveURL(paths.home())
    expect(complaints.filter((text) => !text.includes('Failed to load resource'))).toEqual([])
  })
})

for (const [status, path, method] of [
  [400, '/%zz', 'GET'],
  [405, '/blog', 'DELETE'],
  [414, `/${'a'.repeat(1_024)}`, 'GET'],
] as const) {
  test(`a refusal of ${status} may do nothing at all`, async () => {
    const answer = await ask(path, { method })
    expect(answer.status).toBe(status)
    expect(answer.all('content-security-policy')).toEqual([refusalPolicy])
  })
}
