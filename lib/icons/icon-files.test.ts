import sharp from 'sharp'
import { expect, test } from 'vitest'
import { iconFile, iconPng } from './icon-files.ts'

test('an icon has the size that was asked for, on a ground of its own or on none', async () => {
  const filled = sharp(await iconPng(180, 'filled', 0.7))
  expect(await filled.metadata()).toMatchObject({ width: 180, height: 180, format: 'png' })
  expect((await filled.stats()).isOpaque).toBe(true)
  expect((await sharp(await iconPng(32, 'clear', 1)).stats()).isOpaque).toBe(false)
})

test('what a device cuts off a maskable icon holds nothing of the mark', async () => {
  const { data, info } = await sharp(await iconPng(512, 'filled', 0.6))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const ground = data.subarray(0, 3).toString('hex')
  for (let at = 0; at < data.length; at += 3) {
    const x = (at / 3) % info.width
    const y = Math.floor(at / 3 / info.width)
    if (Math.hypot(x - 256, y - 256) < 0.4 * 512) continue
    expect(data.subarray(at, at + 3).toString('hex')).toBe(ground)
  }
})

test('the old icon file lists its pictures and where each begins', async () => {
  const png = await iconPng(16, 'clear', 1)
  const file = iconFile([
    { size: 16, png },
    { size: 32, png },
  ])
  expect([file.readUInt16LE(0), file.readUInt16LE(2), file.readUInt16LE(4)]).toEqual([0, 1, 2])
  for (const entry of [6, 22]) {
    const begin = file.readUInt32LE(entry + 12)
    const size = file.readUInt32LE(entry + 8)
    expect(file.subarray(begin, begin + size).equals(png)).toBe(true)
  }
})
