import AxeBuilder from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, expect, test } from '@playwright/test'
import { everyPageKind, type PageKind, specimens } from './pages.ts'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const wide = { width: 1280, height: 900 }
const narrow = { width: 320, height: 800 }
/** What a window of 1280 px shows at 200 %. */
const enlarged = { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }

// What a page is made of does not change with its colors: dark is read for contrast alone.
const looks: { name: string; use: BrowserContextOptions; rules?: string[] }[] = [
  { name: 'light, 320 px wide', use: { colorScheme: 'light', viewport: narrow } },
  { name: 'light, 1280 px wide', use: { colorScheme: 'light', viewport: wide } },
  { name: 'light, at 200 %', use: { colorScheme: 'light', ...enlarged } },
  {
    name: 'dark, 320 px wide',
    use: { colorScheme: 'dark', viewport: narrow },
    rules: ['color-contrast'],
  },
  {
    name: 'dark, 1280 px wide',
    use: { colorScheme: 'dark', viewport: wide },
    rules: ['color-contrast'],
  },
  {
    name: 'dark, at 200 %',
    use: { colorScheme: 'dark', ...enlarged },
    rules: ['color-contrast'],
  },
]

for (const { name, use, rules } of looks) {
  test(`axe finds nothing on any kind of page: ${name}`, async ({ browser }) => {
    test.setTimeout(300_000)
    const found = await complaintsOf(browser, await everyPageKind(), use, rules)
    expect(found).toEqual([])
  })
}

test('axe finds nothing on the specimens of all parts, in light and in dark', async ({
  browser,
}) => {
  const light = { colorScheme: 'light', viewport: wide } as const
  expect(await complaintsOf(browser, specimens, light)).toEqual([])
  const dark = { ...light, colorScheme: 'dark' } as const
  expect(await complaintsOf(browser, specimens, dark, ['color-contrast'])).toEqual([])
})

/** What axe says of these pages, read by two tabs side by side. */
async function complaintsOf(
  browser: Browser,
  kinds: readonly PageKind[],
  use: BrowserContextOptions,
  rules?: string[],
) {
  const context = await browser.newContext({ ...use, baseURL: test.info().project.use.baseURL })
  const pages = kinds.values()
  const found: string[] = []
  const tab = async () => {
    const page = await context.newPage()
    for (const { name, path } of pages) {
      await page.goto(path)
      // No page has frames from elsewhere, so it need not open a page of its own for each answer.
      const axe = new AxeBuilder({ page }).setLegacyMode()
      const chosen = rules ? axe.withRules(rules) : axe.withTags(standards)
      // Specimens show one part several times under one name, as no page does.
      if (specimens.some((one) => one.path === path)) chosen.disableRules('landmark-unique')
      for (const { id, nodes } of (await chosen.analyze()).violations) {
        found.push(`${name} at ${path}: ${id}: ${nodes[0]?.html}`)
      }
    }
  }
  await Promise.all([tab(), tab()])
  await context.close()
  return found
}
