import { expect, test } from '@playwright/test'
import { paths } from '#lib/paths.ts'

// The pages are files without a script: the choice must work, and last, all the same.
test.use({ javaScriptEnabled: false, colorScheme: 'light' })

test('a reader chooses dark, sees it on every page, and goes back to what the device has', async ({
  page,
}) => {
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  await page.goto(paths.services())
  const light = await background()

  await page.getByRole('button', { name: 'Dark' }).click()
  await expect(page).toHaveURL(/\/services(?:#colors)?$/)
  expect(await background()).not.toBe(light)
  await expect(page.getByRole('button', { name: 'Dark (in use)' })).toBeVisible()

  await page.goto(paths.partner())
  expect(await background()).not.toBe(light)

  await page.getByRole('button', { name: 'As your device' }).click()
  expect(await background()).toBe(light)
})

test('the choice is the reader’s own: the next visitor gets the page as it was', async ({
  request,
}) => {
  const plain = await (await request.get(paths.page('privacy'))).text()
  const dark = await request.get(paths.page('privacy'), { headers: { cookie: 'theme=dark' } })
  expect(await dark.text()).toContain('<html data-theme="dark"')
  expect(dark.headers().vary).toContain('Cookie')
  expect(await (await request.get(paths.page('privacy'))).text()).toBe(plain)
})
