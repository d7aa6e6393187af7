import { expect, type Page, test } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { anonymous, editor, switchOffFaults, switchOn, whenLakeIsQuiet } from './lake.ts'
import { read, siteUrl } from './reader.ts'
import { SecondSite } from './second-site.ts'
import { field, openDocument, openStudio, write } from './studio.ts'

const opening = { timeout: 90_000 }
/** A quote on the partner page and on /stories, the story beside it, and the consents of both. */
const quote = 'What I noticed first was the handover.'
const testimonial = 'testimonial-sample-nursing-officer'
const ofQuote = 'consent.sample-nursing-officer'
const ofStory = 'consent.sample-winter-story'
const story = paths.story('sample-winter-of-open-night-shifts')

type Stored = { _id: string; _type: string }
let before: Stored[] = []

test.beforeAll(async () => {
  before = await editor.fetch<Stored[]>('*[_id in $ids]', { ids: [ofQuote, ofStory, testimonial] })
})
test.afterEach(async () => {
  await switchOffFaults()
  const restored = editor.transaction()
  for (const document of before) restored.createOrReplace(document)
  await restored.delete(`drafts.${testimonial}`).commit()
  await expect.poll(() => shows(paths.partner(), quote)).toBe(true)
  await expect.poll(async () => (await read(siteUrl + story)).status).toBe(200)
})

async function shows(path: string, text: string, site = siteUrl): Promise<boolean> {
  return (await read(site + path)).body.includes(text)
}

/** Asks again and again. @returns when the text was gone, in milliseconds since 1970. */
async function goneAt(path: string, text: string, site = siteUrl): Promise<number> {
  await expect
    .poll(() => shows(path, text, site), { message: path, intervals: [10], timeout: 20_000 })
    .toBe(false)
  return Date.now()
}

async function openRevoke(page: Page) {
  await expect(async () => {
    await page.getByTestId('action-menu-button').click({ timeout: 5_000 })
    await page.getByRole('menuitem', { name: 'Revoke' }).click({ timeout: 2_000 })
    await expect(page.getByRole('dialog')).toBeVisible({ timeout: 2_000 })
  }).toPass(opening)
}

test('an editor revokes a consent; the quote is gone, and cannot be published again', async ({
  page,
}) => {
  await openDocument(page, 'consentRecord', ofQuote)
  await openRevoke(page)
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Quote: Sample speaker A')
  await expect(dialog.getByRole('button', { name: 'Revoke now' })).toBeDisabled()
  await dialog.getByLabel('Why is it revoked?').fill('The speaker has left the hospital.')
  await dialog.getByRole('button', { name: 'Revoke now' }).click()
  const gone = await goneAt(paths.partner(), quote)
  await goneAt(paths.stories(), quote)
  const { revokedAt, revokedReason } = await editor.fetch('*[_id == $id][0]', { id: ofQuote })
  expect(revokedReason).toBe('The speaker has left the hospital.')
  console.log(`from revoking to gone, ms: ${gone - Date.parse(revokedAt)}`)

  await openDocument(page, 'testimonial', testimonial)
  await expect(
    page.getByRole('status').filter({ hasText: 'Not shown: its consent' }),
  ).toContainText('was revoked on')
  await write(page, 'Role', 'Chief nurse')
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(page.getByRole('dialog')).toContainText(
    'Readers would not see this: its consent was revoked on',
  )
  expect(await anonymous.fetch('*[_id == $id][0].speakerRole', { id: testimonial })).not.toBe(
    'Chief nurse',
  )
})

test('a consent is made under an id that nobody else can read', async ({ page }) => {
  await openStudio(page, '/structure/partners;consents;new-consent')
  await page.getByRole('button', { name: 'Write down a consent' }).click(opening)
  await expect(field(page, 'Who signed')).toBeEditable(opening)
  const name = `Signed by a test ${Date.now()}`
  await write(page, 'Who signed', name)
  const ids = () => editor.fetch<string[]>('*[name == $name]._id', { name })
  await expect.poll(ids).toEqual([expect.stringMatching(/^drafts\.consent\.[0-9a-f-]{36}$/)])
  await editor.delete({ query: '*[name == $name]', params: { name } })
})

test('revoked by any client, a quote leaves every page', async () => {
  const times: number[] = []
  for (let time = 0; time < 5; time += 1) {
    const began = Date.now()
    await editor.patch(ofQuote).set({ revokedAt: new Date().toISOString() }).commit()
    times.push((await goneAt(paths.partner(), quote)) - began)
    await goneAt(paths.stories(), quote)
    await editor.patch(ofQuote).unset(['revokedAt']).commit()
    await expect.poll(() => shows(paths.partner(), quote)).toBe(true)
  }
  const sorted = times.toSorted((a, b) => a - b)
  console.log(`from revoking to gone, ms: ${sorted.join(', ')}`)
  expect(sorted[2]).toBeLessThan(5_000)
})

test('what ties a speaker to us stands beside the words, and nothing rates us', async ({
  page,
}) => {
  for (const path of [paths.partner(), paths.stories()]) {
    await page.goto(path)
    const card = page.getByRole('figure').filter({ hasText: quote })
    await expect(card).toContainText('Relationship with us: Client (invented for this sample)')
    await expect(card).toContainText('Compensation: None')
    await expect(card).toContainText('Sample')
    const size = (text: string) =>
      card.getByText(text).evaluate((line) => getComputedStyle(line).fontSize)
    expect(await size('Relationship with us')).toBe(await size('Sample speaker A'))
    expect((await read(siteUrl + path)).body).not.toMatch(/"@type":"(?:Aggregate)?Rat|"Review"/)
  }
  await page.goto(story)
  await expect(page.getByText('Relationship with us:')).toBeVisible()
  await expect(page.getByText('58 of 70')).toBeVisible()
})

test('a quote stands only where its consent names the page', async () => {
  await editor
    .patch(ofQuote)
    .set({ surfaces: ['stories', 'print'] })
    .commit()
  await goneAt(paths.partner(), quote)
  expect(await shows(paths.stories(), quote)).toBe(true)
  await editor.patch(ofQuote).set({ kind: 'portrait' }).commit()
  await goneAt(paths.stories(), quote)
})

test('a story without its consent has no page, and no list names it', async () => {
  await editor.patch(ofStory).set({ signedOn: null }).commit()
  await expect.poll(async () => (await read(siteUrl + story)).status).toBe(404)
  for (const path of [paths.stories(), paths.partner(), paths.sitemap()]) await goneAt(path, story)
})

test.describe('with two sites', () => {
  let second: SecondSite
  test.beforeAll(async () => {
    second = await SecondSite.open()
    await whenLakeIsQuiet()
  })
  test.afterAll(() => second.close())

  test('what runs out is gone at that moment, with the lake down and after a restart', async () => {
    const sites = [siteUrl, second.url]
    const end = Date.now() + 20_000
    const expiresAt = new Date(end).toISOString()
    await editor
      .transaction()
      .patch(ofQuote, { set: { expiresAt } })
      .patch(ofStory, { set: { expiresAt } })
      .commit()
    for (const site of sites) {
      for (const path of [paths.partner(), paths.stories(), story]) {
        await expect
          .poll(() => shows(path, expiresAt, site), { intervals: [100], timeout: 20_000 })
          .toBe(true)
      }
    }
    expect(Date.now()).toBeLessThan(end)
    await switchOn('down', '/data')
    for (const site of sites) {
      let lastSeen = 0
      const isShown = async () => {
        const asked = Date.now()
        const is = await shows(paths.partner(), quote, site)
        if (is) lastSeen = asked
        return is
      }
      await expect.poll(isShown, { intervals: [10], timeout: 20_000 }).toBe(false)
      const gone = Date.now()
      expect(gone).toBeGreaterThanOrEqual(end)
      console.log(`after the moment, ms: ${gone - end}`)
      // The first answer to whoever asks past the moment must be without it.
      expect(lastSeen).toBeLessThan(end)
      expect(await shows(paths.stories(), quote, site)).toBe(false)
      expect((await read(site + story)).status).toBeGreaterThanOrEqual(404)
    }
    await second.signal('SIGKILL')
    await second.start()
    for (const path of [paths.partner(), paths.stories()]) {
      const page = await read(second.url + path)
      expect(page.status).toBe(200)
      expect(page.body).not.toContain(quote)
    }
    expect((await read(second.url + story)).body).not.toContain('Two of the unit')
    const forged = await read(second.url + story, { headers: { rsc: '1' } })
    expect(forged.body).not.toContain('Two of the unit')
  })
})
