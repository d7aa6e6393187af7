import sharp from 'sharp'
import { expect, test } from 'vitest'
import { withSmallPlaceholders } from './small-placeholders.ts'

const asUri = (type: string, bytes: Buffer) =>
  `data:image/${type};base64,${bytes.toString('base64')}`
const blank = sharp({ create: { width: 20, height: 11, channels: 3, background: '#0b5f66' } })
const jpeg = asUri('jpeg', await blank.clone().jpeg({ quality: 50 }).toBuffer())
const png = asUri('png', await blank.clone().png().toBuffer())
const img = (uri: string) => `<img src="${uri}" alt="" aria-hidden="true"/>`

test('a placeholder becomes a WebP of half the width and a third of the bytes', async () => {
  const html = await withSmallPlaceholders(`<p>${img(jpeg)}</p>${img(jpeg)}`)
  const [, first = '', second] = html.split(/<img src="data:image\/webp;base64,|" alt=/)
  expect(html).toBe(
    `<p>${img(`data:image/webp;base64,${first}`)}</p>${img(`data:image/webp;base64,${first}`)}`,
  )
  expect(second).toBeDefined()
  expect(first.length).toBeLessThan(jpeg.length / 3)
  const { format, width, height } = await sharp(Buffer.from(first, 'base64')).metadata()
  expect([format, width, height]).toEqual(['webp', 10, 6])
})

test('other pictures, broken ones and words of an editor stay as they are', async () => {
  const broken = img('data:image/jpeg;base64,AAAA')
  const words = `<p>&lt;img src=&quot;${jpeg}&quot;</p><a href="${jpeg}">x</a>`
  const html = `${img(png)}${broken}${words}`
  expect(await withSmallPlaceholders(html)).toBe(html)
})

test('a page that React takes up again keeps what React will expect', async () => {
  const html = `<div data-hydrate="">${img(jpeg)}</div>`
  expect(await withSmallPlaceholders(html)).toBe(html)
})
