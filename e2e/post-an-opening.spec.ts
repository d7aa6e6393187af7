import { expect, test } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { editor } from './lake.ts'
import { openDocument, openTab, publish } from './studio.ts'

const id = 'opening-posted-by-a-test'
const title = 'Posted by a test'
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

test.afterEach(async () => {
  await editor.transaction().delete(id).delete(`drafts.${id}`).commit()
})

test('an editor posts an opening once it says what it pays, and job seekers find it', async ({
  page,
  request,
}) => {
  await editor.createOrReplace({
    _id: `drafts.${id}`,
    _type: 'job',
    title,
    slug: { _type: 'slug', current: id },
    summary: 'Written by a test.',
    body: [
      {
        _type: 'block',
        _key: 'a',
        style: 'normal',
        markDefs: [],
        children: [{ _type: 'span', _key: 's', text: 'You look after the circuit.', marks: [] }],
      },
    ],
    asks: ['A license'],
    discipline: 'nursing',
    states: ['TX'],
    employment: ['fullTime'],
    pay: { max: 52, unit: 'hour' },
    datePosted: inDays(0).slice(0, 10),
    validThrough: inDays(30),
  })
  await openDocument(page, 'job', id)
  await page.getByRole('button', { name: 'Validation', exact: true }).click()
  const refusal = 'Write both ends of the range'
  await expect(page.getByRole('button', { name: refusal })).toBeVisible()
  const publishButton = page.getByRole('button', { name: 'Publish', exact: true })
  await expect(publishButton).toBeDisabled()

  await openTab(page, 'Pay, place and dates')
  const from = page.getByRole('spinbutton', { name: 'From' })
  await expect(async () => {
    await from.fill('41')
    await expect(publishButton).toBeEnabled({ timeout: 5_000 })
  }).toPass()
  await publish(page, id)

  const textOf = async (path: string) => (await request.get(path)).text()
  await expect.poll(() => textOf(paths.job(id))).toContain('$41 to $52 an hour')
  await expect.poll(() => textOf(paths.careers())).toContain(paths.job(id))
})
