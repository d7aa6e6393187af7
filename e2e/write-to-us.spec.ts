import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { collectComplaints } from './complaints.ts'
import {
  deleteEnquiries,
  enquiriesFrom,
  fillIn,
  newAddress,
  send,
  sendUntilThanked,
  stampOf,
  type Topic,
} from './enquiries.ts'
import { anonymous } from './lake.ts'
import { siteUrl } from './reader.ts'

test.afterEach(deleteEnquiries)

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  test('a hospital says what it needs on the partner page, and asks for a call', async ({
    page,
  }) => {
    const email = newAddress()
    await page.goto(paths.partner())
    await page.getByRole('main').getByRole('link', { name: 'Surge and relief' }).last().click()
    await expect(page.getByLabel('Partner with us')).toBeChecked()
    await expect(page.getByLabel('Surge and relief')).toBeChecked()
    await fillIn(page, 'partner', email)
    await sendUntilThanked(page, 'partner')
    expect(await enquiriesFrom(email)).toMatchObject([
      { topic: 'partner', need: 'surge', page: paths.partner() },
    ])
    expect(await anonymous.fetch('count(*[_type == "enquiry"])')).toBe(0)
  })

  test('a specialist applies for an opening', async ({ page }) => {
    const email = newAddress()
    await page.goto(paths.careers())
    const opening = page.getByRole('main').locator(`a[href^="${paths.careers()}/"]`).first()
    const slug = (await opening.getAttribute('href'))?.split('/').at(-1)
    await opening.click()
    await page.getByRole('link', { name: 'Apply', exact: true }).click()
    await expect(page.getByLabel('Opening')).toHaveValue(slug ?? '-')
    await fillIn(page, 'careers', email)
    await sendUntilThanked(page, 'careers')
    expect(await enquiriesFrom(email)).toMatchObject([{ topic: 'careers', job: slug }])
  })

  test('from the page that is a file, one looks over what one sends, and sends it', async ({
    page,
  }) => {
    const email = newAddress()
    await page.goto(paths.contact())
    const form = page.locator('#enquiry')
    await expect(form.getByLabel('Your message')).toBeHidden()
    await page.getByLabel('Something else').first().check()
    await expect(form.getByLabel('Hospital or organization')).toBeHidden()
    await fillIn(page, 'other', email)
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(page.locator('#notice')).toBeFocused()
    await expect(page.getByRole('alert')).toContainText('Check what you send')
    await expect(form.getByLabel('Email')).toHaveValue(email)
    expect(await enquiriesFrom(email)).toEqual([])
    await sendUntilThanked(page, 'other')
    expect(await enquiriesFrom(email)).toHaveLength(1)
  })

  test('errors are said above and at each field, and nothing typed is lost', async ({ page }) => {
    const email = newAddress()
    await page.goto(paths.contact({ topic: 'careers' }))
    await fillIn(page, 'careers', 'nobody')
    await page.getByLabel('States where you are licensed').fill('Teksas <b>"')
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(page).toHaveTitle(/^Not sent yet/)
    await expect(page.locator('#notice')).toBeFocused()
    const summary = page.getByRole('alert')
    await expect(summary.getByRole('link')).toHaveCount(2)
    const states = page.getByLabel('States where you are licensed')
    await expect(states).toHaveValue('Teksas <b>"')
    await expect(states).toHaveAccessibleDescription(/Error: We do not know the state “Teksas/)
    await expect(page.getByLabel('RN', { exact: true })).toBeChecked()
    await expect(page.getByLabel('Nurse', { exact: true })).toBeChecked()
    await expect(page.getByText(/In an emergency,? call 911/).first()).toBeVisible()
    await expect(page.getByRole('main').locator('a[href^="tel:"]').first()).toBeVisible()
    await summary.getByRole('link').first().click()
    await expect(states).toBeFocused()
    await states.fill('TX')
    await page.getByLabel('Email').fill(email)
    await sendUntilThanked(page, 'careers')
    expect(await enquiriesFrom(email)).toHaveLength(1)
  })

  test('what may tell of a patient is asked about before anything is stored', async ({ page }) => {
    const email = newAddress()
    await page.goto(paths.contact({ topic: 'other' }))
    await fillIn(page, 'other', email)
    await page
      .getByRole('textbox', { name: 'Your message' })
      .fill('My husband is in the ICU, room 412.')
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(page.getByRole('alert').getByRole('listitem')).toHaveCount(2)
    await expect(page.getByRole('textbox', { name: 'Your message' })).toHaveValue(/room 412/)
    expect(await enquiriesFrom(email)).toEqual([])
    await expect(async () => {
      const asItIs = page.getByRole('button', { name: 'Send it as it is' })
      const again = page.getByRole('button', { name: 'Send', exact: true })
      if (await again.isVisible()) await asItIs.or(again).last().click()
      await expect(page).toHaveURL(paths.contactThanks('other'), { timeout: 5_000 })
    }).toPass()
    expect(await enquiriesFrom(email)).toMatchObject([
      { suspected: [{ kind: 'illness' }, { kind: 'room' }] },
    ])
  })
})

for (const topic of ['partner', 'careers', 'other'] as const satisfies Topic[]) {
  test(`${topic}: with JavaScript, text stays over a reload and is sent once`, async ({ page }) => {
    const complaints = await collectComplaints(page)
    const email = newAddress()
    await page.goto(paths.contact())
    const stamped = page.waitForResponse((answer) => answer.url().endsWith(paths.enquiryStamp()))
    await page.locator(`.to-${topic}, [name=topic][value=${topic}]`).first().check()
    await stamped
    if (topic === 'partner') await page.getByLabel('Transport', { exact: true }).check()
    await fillIn(page, topic, email)
    await page.reload()
    await expect(page.getByLabel('Email')).toHaveValue(email)
    await expect(page.getByRole('textbox', { name: 'Your message' })).not.toHaveValue('')
    await expect(page.locator('[name=stamp]')).not.toHaveValue('')
    if (topic === 'other') {
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
      await page.getByRole('textbox', { name: 'Your message' }).fill('x'.repeat(1_450))
      await expect(page.locator('#enquiry [role=status]')).toHaveText(/^50 characters left/)
    }
    let posts = 0
    page.on('request', (request) => {
      if (request.method() === 'POST') posts += 1
    })
    await page.getByRole('button', { name: 'Send', exact: true }).dblclick()
    await expect(page).toHaveURL(/\/contact\/thanks|\/api\/enquiries/)
    expect(posts).toBe(1)
    if (!page.url().includes('thanks')) await sendUntilThanked(page, topic)
    expect(await enquiriesFrom(email)).toHaveLength(1)
    await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBe(0)
    expect(complaints).toEqual([])
  })
}

test('the form with what is wrong can be read by everybody, in narrow and wide windows', async ({
  page,
}) => {
  await page.goto(paths.contact({ topic: 'partner' }))
  await page.getByRole('textbox', { name: 'Your message' }).fill('Born on 03/14/1958')
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(page.getByRole('alert').getByRole('listitem')).toHaveCount(8)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
  }
})

test('what no form of ours sends is refused, in plain words, with a phone', async () => {
  const email = newAddress()
  const stamp = await stampOf()
  const elsewhere = await fetch(siteUrl + paths.enquiries(), {
    method: 'POST',
    headers: { origin: 'https://evil.example' },
    body: new URLSearchParams({ email }),
  })
  expect(elsewhere.status).toBe(403)
  const text = await elsewhere.text()
  expect(text).toContain('was not sent')
  expect(text).toContain('href="tel:')
  expect(text).toContain('call 911')
  const long = await send({ email, stamp, more: { message: 'x'.repeat(61_000) } })
  expect(long.status).toBe(413)
  const asked = await fetch(siteUrl + paths.enquiries(), { redirect: 'manual' })
  expect([asked.status, asked.headers.get('location')]).toEqual([303, paths.contact()])
  expect(await enquiriesFrom(email)).toEqual([])
})
