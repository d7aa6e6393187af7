import { expect, test } from '@playwright/test'
import sharp from 'sharp'
import { paths } from '#lib/paths.ts'
import { editor } from './lake.ts'
import { field, fieldset, openDocument, picture, publish, uploaded, write } from './studio.ts'

test('an editor uploads a picture, and readers get it in the size they need', async ({
  page,
  context,
}) => {
  const _id = 'service-with-a-new-picture'
  const slug = 'with-a-new-picture'
  await editor.createOrReplace({
    _id,
    _type: 'service',
    title: 'With a new picture',
    slug: { _type: 'slug', current: slug },
    summary: 'Written by a test.',
    order: 99,
  })
  const alt = 'A plain field of color, for a test'
  await openDocument(page, 'service', _id)
  await write(page, 'Summary', 'Written by a test, in the Studio.')
  const hero = fieldset(page, 'heroImage')
  await hero
    .locator('input[type=file]')
    .first()
    .setInputFiles(await picture('wide.png', 2400, 1350))
  await field(page, 'Alternative text').fill(alt)
  await uploaded('wide.png', _id)
  await publish(page, _id)

  const reader = await context.newPage()
  await expect(async () => {
    await reader.goto(paths.service(slug))
    await expect(reader.getByRole('img', { name: alt })).toBeVisible({ timeout: 1_000 })
  }).toPass()
  const srcset = await reader.getByRole('img', { name: alt }).getAttribute('srcset')
  const sizes = (srcset ?? '').split(/,\s+/).map((entry) => entry.trim().split(/\s+/))
  expect(sizes.length).toBeGreaterThan(2)
  for (const [address, width] of sizes) {
    const answer = await reader.request.get(address ?? '')
    expect(answer.status(), address).toBe(200)
    const metadata = await sharp(await answer.body()).metadata()
    expect(`${metadata.width}w`, address).toBe(width)
  }
  await editor.delete(_id)
})
