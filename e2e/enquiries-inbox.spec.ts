import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { newEnquiry } from '#lib/enquiry/new-enquiry.fixture.ts'
import { editor } from './lake.ts'
import { siteUrl } from './reader.ts'
import { openStudio } from './studio.ts'

const id = 'enquiry.of-a-journey'
const opening = { timeout: 90_000 }
const secret = 'my husband Jon in room 12'

const stored = () => editor.getDocument<Record<string, unknown>>(id)

test.afterEach(() => editor.delete(id))

test('what was sent is in the inbox: assigned, redacted, replied, exported, and told by mail', async ({
  page,
  request,
}) => {
  await editor.create(
    newEnquiry({
      id: 'of-a-journey',
      organization: 'Hospital of a journey',
      message: `Please call us about ${secret}.`,
      suspected: [{ field: 'message', kind: 'room' }],
    }),
  )
  await openStudio(page, '/today')
  await page
    .getByRole('region', { name: 'Enquiries that wait' })
    .getByRole('link', { name: 'May tell of a patient' })
    .first()
    .click(opening)
  await expect(page.getByRole('heading', { name: /Hospital of a journey/ })).toBeVisible(opening)
  await expect(page.getByText('Reply within 24 hours')).toBeVisible()

  await page.getByRole('button', { name: 'Assign to me' }).click()
  await expect.poll(async () => (await stored())?.status).toBe('assigned')
  await expect(page.getByLabel('Status')).toHaveValue('assigned')

  const message = page.getByTestId('said-message')
  await expect(message).toContainText('Hidden, since it may tell of a patient.')
  await expect(page.getByText(secret)).toBeHidden()
  await message.getByRole('button', { name: 'Show' }).click()
  await expect(message).toContainText(secret)
  await message.getByRole('button', { name: 'Redact' }).click()
  await message.getByLabel('What stays of it').fill('Please call us.')
  await message.getByRole('button', { name: 'Redact for good' }).click()
  await expect(message).toContainText('Please call us.')
  await expect(message).not.toContainText('room 12')
  expect(JSON.stringify(await stored())).not.toContain('husband')

  await page.getByLabel('A note for colleagues').fill('Called them on Monday.')
  await page.getByRole('button', { name: 'Add the note' }).click()
  await expect(page.getByRole('region', { name: 'Notes' })).toContainText('Called them on Monday.')
  await page.getByLabel('Status').selectOption('replied')
  await expect.poll(async () => (await stored())?.status).toBe('replied')
  const mails = page.getByRole('region', { name: 'Mails' })
  await expect(mails.getByText('Sent', { exact: true })).toHaveCount(2)

  // As a mail server leaves it that never took one.
  const one = 'notifications[_key=="acknowledgement"]'
  const lastError = 'The mail server did not answer in time.'
  await editor
    .patch(id)
    .set({ [`${one}.state`]: 'failed', [`${one}.attempts`]: 8, [`${one}.lastError`]: lastError })
    .commit()
  await expect(mails).toContainText(`Tried 8 times. ${lastError}`)
  await mails.getByRole('button', { name: 'Send again' }).click()
  await expect(mails.getByText('Sent', { exact: true })).toHaveCount(2)
  await expect(mails).not.toContainText('Tried')

  await page.getByRole('link', { name: 'All enquiries' }).click()
  await page.getByLabel('Status').selectOption('replied')
  await expect(page.getByTestId('enquiries')).toContainText('Hospital of a journey')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export as CSV' }).click()
  const csv = await readFile(await (await download).path(), 'utf8')
  expect(csv).toContain('Hospital of a journey')
  expect(csv).toContain('Please call us.')

  const list = await (await request.get(`${siteUrl}/mail`)).text()
  const [, path] = /href="(\/mail\/enquiry-of-a-journey--team)"/.exec(list) ?? []
  const mail = await (await request.get(`${siteUrl}${path}`)).text()
  expect(mail).toContain('Hospital of a journey')
  expect(mail).not.toContain('husband')
})
