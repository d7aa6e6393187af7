import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { ask, askAsReader } from './answers.ts'
import { collectComplaints } from './complaints.ts'
import { articleToPublish, editor, switchOffFaults, switchOn } from './lake.ts'

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  test('a reader searches, reads what was found, and opens it', async ({ page }) => {
    await page.goto(paths.home())
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click()
    await page.getByRole('searchbox').fill('canulas')
    await page.getByRole('button', { name: 'Search' }).click()
    await expect(page).toHaveURL(paths.search('canulas'))
    await expect(page.getByRole('searchbox')).toHaveValue('canulas')
    await expect(page.getByRole('status')).toContainText(/“canulas” was read as cannulas?/)
    const first = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.locator('h2') })
    await expect(first.first().locator('mark').first()).toHaveText(/cannula/i)
    await first.first().getByRole('link').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/cannula/i)
  })

  test('who finds nothing is shown other ways', async ({ page }) => {
    await page.goto(paths.search('zzqx'))
    await expect(page.getByRole('status')).toContainText('Nothing was found for “zzqx”')
    const main = page.getByRole('main')
    await expect(main.getByRole('link', { name: 'Bedside' }).first()).toBeVisible()
    await expect(main.locator('a[href^="tel:"]')).toBeVisible()
  })
})

test('what is found comes while somebody types', async ({ page }) => {
  const complaints = await collectComplaints(page)
  await page.goto(paths.search())
  const field = page.getByRole('searchbox')
  const hits = page.locator('#found ol > li')
  await expect(async () => {
    await field.fill('')
    await field.pressSequentially('oxygenat', { delay: 20 })
    await expect(hits.first()).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await expect(page.getByRole('status')).toContainText('for “oxygenat”')
  await expect(page).toHaveURL(paths.search('oxygenat'))
  await expect(page).toHaveTitle(/oxygenat/)
  await expect(hits.first()).toHaveCSS('border-top-style', 'solid')
  await expect(hits.locator('mark').first()).toHaveCSS('border-radius', '2px')
  await expect(field).toBeFocused()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await field.fill('')
  await expect(page.getByRole('heading', { name: 'Read by topic' })).toBeVisible()
  expect(complaints).toEqual([])
})

test.describe('an article about axolotls', () => {
  const id = 'about-axolotls'
  test.afterEach(async () => {
    await switchOffFaults()
    await editor.delete(id)
  })

  test('is found once it is published, also while the lake is away, and not when it is gone', async () => {
    const found = async () => (await ask(paths.search('axolotls'))).text.includes(paths.article(id))
    expect(await found()).toBe(false)
    const publish = await articleToPublish(id, 'About axolotls')
    await publish()
    const published = performance.now()
    await expect.poll(found, { intervals: [50], timeout: 20_000 }).toBe(true)
    const took = Math.round(performance.now() - published)
    console.log(`A published article was found after ${took} ms.`)
    await switchOn('down')
    expect(await found()).toBe(true)
    await switchOffFaults()
    await editor.delete(id)
    await expect.poll(found, { intervals: [200], timeout: 20_000 }).toBe(false)
  })
})

test('answers are for who asked: not kept, not listed, and no longer than they may be', async () => {
  const hostile = ['"', "' OR 1=1 --", '<script>alert(1)</script>', '\u0000', 'a'.repeat(900), '%']
  for (const query of hostile) {
    const answer = await askAsReader(paths.search(query))
    expect(answer.status, query).toBe(200)
    expect(answer.header('cache-control')).toBe('no-store')
    expect(answer.text).toContain('<meta name="robots" content="noindex"/>')
    expect(answer.header('content-security-policy')).toContain("script-src 'self';")
    expect(answer.text).not.toContain('<script>alert')
    expect(answer.bytes.length).toBeLessThan(14_600)
  }
  expect((await ask(paths.search('a'.repeat(1_100)))).status).toBe(414)
  expect((await ask(`${paths.search('ECMO')}&page=99`)).status).toBe(200)
  expect((await ask(paths.search())).header('cache-control')).not.toBe('no-store')
  // The framework's own requests get what everybody gets.
  const rsc = await ask(paths.search('ECMO'), { headers: { rsc: '1' } })
  expect(rsc.header('content-type')).toContain('text/html')
})

test('a word of the glossary is explained where an article uses it first', async ({ page }) => {
  await page.goto(paths.article('role-of-ecmo-specialists'))
  const word = page.getByRole('button', { name: 'cannula', exact: true })
  const note = page.getByRole('note').filter({ hasText: 'More about Cannula' })
  await expect(note).toBeHidden()
  await word.focus()
  await page.keyboard.press('Enter')
  await expect(note).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(note).toBeHidden()
  await expect(word).toBeFocused()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(paths.term('cannula'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cannula')
})
