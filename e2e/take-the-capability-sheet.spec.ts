import { expect, test } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { anonymous } from './lake.ts'

test('a committee finds the sheet from the partner page and prints it on two pages', async ({
  page,
}) => {
  await page.goto(paths.partner())
  await page.getByRole('link', { name: 'capability sheet' }).click()
  const main = page.getByRole('main')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Capability sheet')
  const services = await anonymous.fetch<string[]>('*[_type == "service"].title')
  for (const title of services) await expect(main.getByRole('link', { name: title })).toBeVisible()
  await expect(main.getByRole('cell', { name: /of \d+/ }).first()).toBeVisible()
  await expect(main.getByRole('heading', { name: 'What you may ask us for' })).toBeVisible()
  await expect(main.locator('a[href^="tel:"]').first()).toBeVisible()
  for (const format of ['A4', 'Letter']) {
    const pages = `${await page.pdf({ format })}`.match(/\/Type\s*\/Page\b/g)
    expect(pages?.length, format).toBeLessThanOrEqual(2)
  }
})
