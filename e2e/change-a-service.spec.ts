import { expect, test } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { anonymous, editor } from './lake.ts'
import { field, openDocument, publish, stateOf, write } from './studio.ts'

const summary = 'A trained specialist at the circuit, shift by shift, agreed in writing.'

test('an editor changes a service description, and the partner page changes', async ({
  page,
  request,
}) => {
  // Its cover is not day and night: then its words may not say so either.
  const service = await anonymous.fetch<{ _id: string; slug: string; summary: string }>(
    `*[_type == "service" && cover.hours != "24x7" && _id in *[_id == "partnerPage"].sections[].services[]._ref]
      | order(order)[0]{_id, "slug": slug.current, summary}`,
  )
  expect(await (await request.get(paths.partner())).text()).toContain(service.summary)

  await openDocument(page, 'service', service._id)
  const promise = 'Answered 24/7 by a specialist.'
  await expect(async () => {
    await field(page, 'Summary').fill(promise)
    await expect.poll(() => stateOf(service._id), { timeout: 5_000 }).toBe('changed')
  }).toPass()
  await page.getByRole('button', { name: 'Validation', exact: true }).click()
  const refusal = `“${promise}” promises day and night`
  await expect(page.getByRole('button', { name: refusal })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Publish', exact: true })).toBeDisabled()
  await write(page, 'Summary', summary)
  await publish(page, service._id)

  for (const path of [paths.partner(), paths.services(), paths.service(service.slug)]) {
    await expect.poll(async () => (await request.get(path)).text()).toContain(summary)
  }
  await editor.patch(service._id).set({ summary: service.summary }).commit()
})
