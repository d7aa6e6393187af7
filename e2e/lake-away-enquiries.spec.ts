import { expect, test } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import {
  deleteEnquiries,
  enquiriesFrom,
  fillIn,
  newAddress,
  send,
  sendersStored,
  sendUntilThanked,
  stampOf,
} from './enquiries.ts'
import { killLake, lakeRequests, switchOffFaults, switchOn } from './lake.ts'
import { SecondSite } from './second-site.ts'

test.afterEach(async () => {
  await switchOffFaults()
  await deleteEnquiries()
})

const mutate = '/data/mutate'
const written = async () => (await lakeRequests())[mutate] ?? 0

test('while the lake is down, nobody is told that it was sent; then it is, from the same page', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const email = newAddress()
  await page.goto(paths.contact({ topic: 'other' }))
  await fillIn(page, 'other', email)
  await switchOn('down', '/')
  await expect(async () => {
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(page.getByRole('alert')).toContainText('Your message was not sent', {
      timeout: 5_000,
    })
  }).toPass()
  const notice = page.locator('#notice')
  await expect(notice).toBeFocused()
  await expect(notice.locator('a[href^="tel:"]')).toBeVisible()
  await expect(notice.locator('a[href^="mailto:"]')).toBeVisible()
  await expect(page.getByLabel('Email')).toHaveValue(email)
  await expect(page.getByRole('textbox', { name: 'Your message' })).not.toHaveValue('')
  await switchOffFaults()
  await sendUntilThanked(page, 'other')
  expect(await enquiriesFrom(email)).toHaveLength(1)
  await context.close()
})

test('with every fault of the lake, what was not stored is said so; sent again, it is there once', async () => {
  const faults = ['slow', 'error', 'reset', 'rubbish'] as const
  const began = Date.now()
  const stamps = await Promise.all(faults.map(() => stampOf()))
  await expect.poll(() => Date.now() - began).toBeGreaterThan(2_500)
  for (const [at, fault] of faults.entries()) {
    const sent = { email: newAddress(), stamp: stamps[at] ?? '' }
    await switchOn(fault, mutate, 20_000)
    const { status, text, headers } = await send(sent)
    expect(status, fault).toBe(503)
    expect(text).toContain('Your message was not sent')
    expect(text).toContain(sent.email)
    expect(headers.get('cache-control')).toBe('no-store')
    await switchOffFaults()
    expect((await send(sent)).headers.get('location')).toBe(paths.contactThanks('other'))
    expect((await send(sent)).status).toBe(303)
    expect(await enquiriesFrom(sent.email)).toHaveLength(1)
  }
})

test('with the lake killed just after it was told, the enquiry is there once', async () => {
  const sent = { email: newAddress(), stamp: await stampOf() }
  await expect.poll(async () => (await send(sent)).status).toBe(303)
  await killLake()
  expect(await enquiriesFrom(sent.email)).toHaveLength(1)
  await expect.poll(async () => (await send(sent)).status).toBe(303)
  expect(await enquiriesFrom(sent.email)).toHaveLength(1)
})

test.describe('a site of its own', () => {
  let second: SecondSite
  test.beforeAll(async () => {
    second = await SecondSite.open()
  })
  test.afterAll(() => second.close())

  test('killed after the lake was told and before it could answer, it stores once', async () => {
    const site = second.url
    const sent = { email: newAddress(), stamp: await stampOf(site), site }
    const began = Date.now()
    await expect.poll(() => Date.now() - began).toBeGreaterThan(2_500)
    await switchOn('slow', mutate, 5_000)
    const before = await written()
    const answer = send(sent).catch(() => 'cut')
    await expect.poll(written).toBeGreaterThan(before)
    await second.signal('SIGKILL')
    await expect.poll(async () => (await enquiriesFrom(sent.email)).length).toBe(1)
    await switchOffFaults()
    await second.start()
    // The stamp of a process that is gone is still good.
    await expect.poll(async () => (await send(sent)).status).toBe(303)
    expect(await enquiriesFrom(sent.email)).toHaveLength(1)
    expect(await answer).toBe('cut')
    expect(second.log).not.toContain(sent.email)
  })

  test('of 200 at 20 a second, each is stored once or honestly refused', async () => {
    const site = second.url
    const began = performance.now()
    const all = await Promise.all(
      Array.from({ length: 200 }, async (_, at) => {
        const stamp = await stampOf(site)
        const due = new Promise((resolve) => setTimeout(resolve, 2_500 + at * 50))
        await due
        const email = newAddress()
        const { status, text } = await send({
          email,
          stamp,
          site,
          more: { message: `This is ${at}.` },
        })
        return { email, status, text }
      }),
    )
    const thanked = all.filter(({ status }) => status === 303)
    // Too many at once, or the lake too busy to say that it has it.
    const refused = all.filter(({ status }) => status === 429 || status === 503)
    console.log(
      `${thanked.length} stored, ${refused.length} refused, in ${Math.round(performance.now() - began)} ms`,
    )
    expect(thanked.length + refused.length).toBe(200)
    expect(thanked.length).toBeGreaterThan(100)
    for (const { text, email } of refused) {
      expect(text).toContain('was not sent')
      // In the form, or with the way back to it.
      expect(text.includes(email) || text.includes('Go back')).toBe(true)
    }
    expect((await sendersStored()).toSorted()).toEqual(thanked.map(({ email }) => email).toSorted())
  })
})
