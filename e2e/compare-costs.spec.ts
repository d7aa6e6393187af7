import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { vectorNamed, vectors } from '#lib/cost-model/vectors.fixture.ts'
import { paths } from '#lib/paths.ts'
import { askAsReader } from './answers.ts'
import { collectComplaints } from './complaints.ts'

const dollars = (amount = 0) => `$${(Math.round(amount / 1000) * 1000).toLocaleString('en-US')}`
const queryOf = (typed: Readonly<Record<string, string>>) =>
  `${new URLSearchParams({ v: '1', ...typed })}`

/** What a cell of the first table says, in words: the row's low, estimate and high. */
const costs = (page: Page, side: string) =>
  page.locator('#answer #costs').getByRole('row', { name: side })

const figures = vectorNamed('V2').typed
const answer = (page: Page) => page.locator('#answer')

async function open(page: Page, path: string) {
  const script = page.waitForResponse((answer) => answer.url().endsWith('.js'))
  await page.goto(path)
  await script
}

test('every vector comes out of the form’s address and of the file as it should', async () => {
  for (const { name, typed, out } of vectors) {
    const query = queryOf(typed)
    const html = (await askAsReader(paths.costComparison(query))).text
    const shown = html.slice(0, html.indexOf('<template'))
    const csv = (await askAsReader(paths.costComparisonCsv(query))).text
    for (const cost of [out.inHouse, out.partner, Math.abs(out.difference ?? 0)]) {
      expect(shown, name).toContain(dollars(cost))
    }
    const plain = (amount = 0) => Math.round(amount / 1000) * 1000 || 0
    expect(csv, name).toContain(`In-house less partner,,${plain(out.difference)},`)
    expect(csv, name).toMatch(new RegExp(`In-house team,\\d+,${plain(out.inHouse)},\\d+\\r\\n`))
  }
})

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  test('somebody fills in the form and gets the same numbers', async ({ page }) => {
    await page.goto(paths.costComparison())
    await expect(answer(page)).toContainText('2 figures are missing for a result.')
    await page.getByLabel('Idle time of an in-house team').fill('0')
    await page.getByLabel('ECMO days a year').fill('9999')
    await page.getByLabel('Hourly rate of a partner').fill('120')
    await page.getByRole('button', { name: 'Compare' }).click()
    await expect(answer(page)).toContainText('One figure needs another look.')
    await expect(page.getByLabel('ECMO days a year')).toHaveValue('9999')
    await expect(page.getByLabel('ECMO days a year')).toHaveAccessibleDescription(/outside of that/)
    await page.getByLabel('ECMO days a year').fill('108')
    await page.getByRole('button', { name: 'Compare' }).click()
    await expect(answer(page)).toContainText('At these figures a partner costs less, by about')
    await expect(costs(page, 'A partner')).toContainText('$311,000')
    await expect(page.getByLabel('Hourly rate of a partner')).toHaveValue('120')
  })
})

test('the result follows while somebody types, and its address holds the figures', async ({
  page,
}) => {
  const complaints = await collectComplaints(page)
  await open(page, paths.costComparison(queryOf({ ...figures, idle: '0' })))
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.url()))
  await expect(answer(page)).toContainText('a partner costs less, by about $291,000 a year')
  await page.getByLabel('Idle time of an in-house team').fill('100')
  await expect(answer(page)).toContainText(
    'an in-house team costs less, by about $129,000 a year (between $55,000 and $203,000)',
  )
  await expect(page.getByRole('status')).toContainText('an in-house team costs less')
  await expect(page).toHaveURL(/#v=1&idle=100&days=108&/)
  await expect(answer(page).locator('[data-line="partner"]')).toHaveCSS('stroke-width', '2.5px')
  await page.reload()
  await expect(costs(page, 'An in-house team')).toContainText('$182,000')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  expect(sent.filter((url) => url.includes('idle') && !url.includes('#'))).toEqual([])

  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Compare' })).toBeHidden()
  await expect(costs(page, 'An in-house team')).toBeVisible()
  await expect(page.locator('#answer #used').getByText('$120 an hour')).toBeVisible()
  expect(complaints).toEqual([])
})

test('by keyboard alone: arrow keys move a figure, and what is missing is one key away', async ({
  page,
}) => {
  await open(page, paths.costComparison())
  const days = page.getByLabel('ECMO days a year')
  await days.focus()
  await page.keyboard.press('ArrowUp')
  await expect(days).toHaveValue('121')
  await answer(page).getByRole('link', { name: 'Hourly rate of a partner' }).press('Enter')
  await expect(page.getByLabel('Hourly rate of a partner')).toBeFocused()
  await page.keyboard.type('5000')
  await expect(page.getByRole('status')).toContainText('Enter a number from 1 to 1,000.')
  await expect(page.getByLabel('Hourly rate of a partner')).toHaveAttribute('aria-invalid', 'true')
})

test('the figures go with an enquiry, or into a file, by choice', async ({ page }) => {
  await open(page, paths.costComparison(queryOf(figures)))
  const link = answer(page).getByRole('link', { name: 'Send these figures with an enquiry' })
  const href = new URL((await link.getAttribute('href')) ?? '', page.url())
  expect(href.searchParams.get('topic')).toBe('partner')
  const carried = new URLSearchParams(href.searchParams.get('comparison') ?? '')
  expect(carried.get('rate')).toBe('120')
  const download = page.waitForEvent('download')
  await answer(page).getByRole('link', { name: 'Download as CSV' }).click()
  expect((await download).suggestedFilename()).toBe('ecmo-cost-comparison.csv')
})
