import { expect, type Locator, type Page, test } from '@playwright/test'
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
    .setInputFiles({ ...(await picture('wide.png', 1, 1)), buffer: await stripes() })
  await field(page, 'Alternative text').fill(alt)
  await uploaded('wide.png', _id)
  await frame(page, hero, _id)
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
  // The red third was cropped away; the window of the page is around the hotspot, at the right.
  const widest = await reader.request.get(sizes.at(-1)?.[0] ?? '')
  const { width, height, colors } = await colorsOf(await widest.body())
  expect(Math.abs(width / height - 3 / 2)).toBeLessThan(0.02)
  expect(colors.red).toBe(0)
  expect(colors.blue).toBeGreaterThan(0.6)
  await editor.delete(_id)
})

/** Three stripes side by side: red, white, blue. */
async function stripes() {
  const stripe = (width: number, background: string) =>
    sharp({ create: { width, height: 1000, channels: 3, background } })
      .png()
      .toBuffer()
  return sharp(await stripe(3000, '#ffffff'))
    .composite([
      { input: await stripe(1000, '#d00000'), left: 0, top: 0 },
      { input: await stripe(1000, '#0000d0'), left: 2000, top: 0 },
    ])
    .png()
    .toBuffer()
}

/** Drags the left edge past the red stripe, and the hotspot, made small, to the right. */
async function frame(page: Page, hero: Locator, id: string) {
  const dialog = page.getByRole('dialog')
  const handle = (name: string) => dialog.locator(`[data-handle="${name}"]`).last()
  await expect(async () => {
    await hero.getByTestId('options-menu-edit-details').click({ timeout: 5_000 })
    await expect(handle('crop-left')).toBeVisible({ timeout: 5_000 })
  }).toPass({ timeout: 60_000 })
  const picture = await boxOf(handle('crop'))
  const drag = async (name: string, x: number, y: number) => {
    const from = await boxOf(handle(name))
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
    await page.mouse.down()
    await page.mouse.move(picture.x + picture.width * x, picture.y + picture.height * y, {
      steps: 5,
    })
    await page.mouse.up()
  }
  const stored = () =>
    editor.fetch<{ left: number | null; x: number | null }>(
      '*[_id == $id][0].heroImage.image{"left": crop.left, "x": hotspot.x}',
      { id: `drafts.${id}` },
    )
  await drag('hotspotHandle', 0.55, 0.55)
  await drag('hotspot', 0.9, 0.5)
  await drag('crop-left', 0.36, 0.5)
  await expect.poll(async () => (await stored()).left).toBeGreaterThan(0.34)
  await expect.poll(async () => (await stored()).x).toBeGreaterThan(0.75)
  await page.keyboard.press('Escape')
}

async function boxOf(element: Locator) {
  const box = await element.boundingBox()
  if (!box) throw new Error('It is not on the screen.')
  return box
}

/** Which parts of a picture are red, and blue. */
async function colorsOf(bytes: Buffer) {
  const { data, info } = await sharp(bytes)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height } = info
  let [red, blue] = [0, 0]
  for (let at = 0; at < data.length; at += 3) {
    const [r = 0, g = 0, b = 0] = data.subarray(at, at + 3)
    if (r > 150 && g < 80 && b < 80) red += 1
    if (b > 150 && g < 80 && r < 80) blue += 1
  }
  const all = width * height
  return { width, height, colors: { red: red / all, blue: blue / all } }
}
