import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { dangersIn } from '#lib/prose/dangers.fixture.ts'
import { askAsReader, site } from './answers.ts'
import { collectComplaints } from './complaints.ts'
import { hostileTitle, publishHostileContent, removeHostileContent } from './hostile-content.ts'

test.use({ viewport: { width: 390, height: 844 } })

const path = paths.article('hostile-article')

test.beforeAll(async () => {
  await publishHostileContent()
  for (const shown of [path, paths.blog(), paths.feed(), paths.jsonFeed()]) {
    await expect
      .poll(async () => (await askAsReader(shown)).text, { message: shown })
      .toMatch(/hostile-article/)
  }
})
test.afterAll(async () => {
  await removeHostileContent()
  for (const shown of [paths.home(), paths.blog()]) {
    await expect
      .poll(async () => (await askAsReader(shown)).text, { message: shown })
      .not.toMatch(/hostile-article/)
  }
})

/** Where every link, picture and form of a page leads, as the browser understands it. */
const targetsOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[href],[src],[action],[formaction]')].flatMap((element) =>
      ['href', 'src', 'action', 'formaction'].flatMap((name) => {
        const value = element.getAttribute(name)
        if (value === null || value.startsWith('data:image/')) return []
        const { protocol, host } = new URL(value, document.baseURI)
        return `${element.localName} ${protocol}//${host}`
      }),
    ),
  )

/** Handlers, styles of their own, and elements that no text may bring along. */
const intrudersIn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) =>
      element
        .getAttributeNames()
        .filter((name) => /^on|^style$|["'<]/.test(name))
        .concat(
          /^(?:iframe|object|embed|base)$/.test(element.localName) ? [element.localName] : [],
        ),
    ),
  )

const overflowOf = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test('hostile words in every field of an article stay words', async ({ page }) => {
  const complaints = await collectComplaints(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(path)

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(hostileTitle)
  await expect(page).toHaveTitle(new RegExp(RegExp.escape(hostileTitle)))
  await expect(page.getByText('<img src=x onerror=alert(3)>').first()).toBeVisible()
  const data = await page
    .locator('script')
    .evaluateAll((scripts) =>
      scripts.map((script) => ({ type: script.getAttribute('type'), text: script.textContent })),
    )
  expect(data.map(({ type }) => type)).toEqual(['application/ld+json'])
  expect(JSON.stringify(JSON.parse(data[0]?.text ?? ''))).toContain(JSON.stringify(hostileTitle))

  expect(await intrudersIn(page)).toEqual([])
  const elsewhere = (await targetsOf(page)).filter(
    (target) => !target.endsWith(`//${new URL(site).host}`),
  )
  expect([...new Set(elsewhere)].sort()).toEqual([
    'a https://doi.org',
    'a https://evil.example',
    'a mailto://',
    'a tel://',
  ])
  await expect(page.getByRole('link', { name: 'Away' })).toHaveAttribute('rel', /noopener/)

  expect(await overflowOf(page), 'scrolls sideways').toBeLessThanOrEqual(0)
  expect(asked.filter((url) => !url.startsWith(`${site}/`) && !url.startsWith('data:'))).toEqual([])
  expect(complaints).toEqual([])
})

test('axe finds nothing on a hostile article', async ({ page }) => {
  await page.goto(path)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})

test('lists, topics and people with hostile names lead only to this site', async ({ page }) => {
  const complaints = await collectComplaints(page)
  for (const list of [paths.blog(), paths.team(), paths.home()]) {
    await page.goto(list)
    expect(await intrudersIn(page), list).toEqual([])
    const schemes = (await targetsOf(page)).filter((target) => /javascript|data|evil/.test(target))
    expect(schemes, list).toEqual([])
    expect(await overflowOf(page), list).toBeLessThanOrEqual(0)
  }
  for (const shown of [paths.topic('hostile-topic'), paths.person('hostile-person')]) {
    await page.goto(shown)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(hostileTitle)
    expect(await intrudersIn(page), shown).toEqual([])
    expect(await overflowOf(page), shown).toBeLessThanOrEqual(0)
  }
  expect(complaints).toEqual([])
})

test('feeds hold the hostile words as text, and readers of feeds can read them', async ({
  page,
}) => {
  const rss = (await askAsReader(paths.feed())).text
  const json: { items: Array<{ title: string; content_html: string }> } = JSON.parse(
    (await askAsReader(paths.jsonFeed())).text,
  )
  const map = (await askAsReader(paths.sitemap())).text
  const atom = (await askAsReader(paths.atomFeed())).text
  await page.goto(paths.home())
  const read = await page.evaluate(
    ([feed = '', places = '', atomFeed = '']) => {
      const parse = (text: string) => new DOMParser().parseFromString(text, 'text/xml')
      const feedTree = parse(feed)
      const atomTree = parse(atomFeed)
      const content = feedTree.getElementsByTagName('content:encoded')
      return {
        faults: [feedTree, atomTree, parse(places)].map(
          (tree) => tree.querySelector('parsererror')?.textContent,
        ),
        titles: [...feedTree.querySelectorAll('item > title')].map(
          ({ textContent }) => textContent,
        ),
        elements: [...feedTree.querySelectorAll('*')].map(({ localName }) => localName),
        html: [...content, ...atomTree.querySelectorAll('entry > content')].map(
          ({ textContent }) => textContent ?? '',
        ),
      }
    },
    [rss, map, atom],
  )
  expect(read.faults).toEqual([undefined, undefined, undefined])
  expect(read.titles).toContain(hostileTitle)
  expect(read.elements).not.toContain('script')
  expect(json.items.map(({ title }) => title)).toContain(hostileTitle)
  const texts = [...read.html, ...json.items.map((item) => item.content_html)]
  expect(texts.length).toBeGreaterThan(20)
  expect(texts.flatMap(dangersIn)).toEqual([])
})
