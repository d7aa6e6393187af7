import { expect, test } from 'vitest'
import { naturalSize, rendition } from './media.ts'

const asset = { _id: 'image-abc123-2000x1000-png', metadata: null }

test('no asset, no picture', () => {
  expect(rendition({}, 800)).toBeNull()
  expect(rendition({ asset: null }, 800)).toBeNull()
  expect(naturalSize({ asset: { _id: 'image-broken' } })).toBeNull()
})

test('sizes come from the crop', () => {
  expect(naturalSize({ asset })).toEqual({ width: 2000, height: 1000 })
  expect(naturalSize({ asset, crop: { left: 0.25, right: 0.25, top: 0.5, bottom: 0 } })).toEqual({
    width: 1000,
    height: 500,
  })
})

test('every address is on our own origin, with a modern format where the browser takes it', () => {
  const found = rendition({ asset }, 680)
  expect(found?.src).toBe('/media/images/abc123-2000x1000.png?w=680&fit=max&auto=format')
  expect(found?.srcSet).not.toContain('http')
  expect(found).toMatchObject({ width: 680, height: 340 })
})

const widthsOf = (maxWidth: number) =>
  rendition({ asset }, maxWidth)
    ?.srcSet.split(', ')
    .map((candidate) => Number.parseInt(candidate.split(' ')[1] ?? '', 10))

test('offers four widths up to twice the largest shown, never beyond the original', () => {
  expect(widthsOf(500)).toEqual([200, 400, 600, 1000])
  expect(widthsOf(1600)).toEqual([640, 1280, 1920, 2000])
})

test('a small picture is sharp on any screen', () => {
  expect(widthsOf(50)).toEqual([50, 100, 150])
})

test('the middle is kept without a word; a framing of the editor is written out', () => {
  expect(rendition({ asset }, 400, 1)?.src).not.toContain('rect')
  expect(rendition({ asset, crop: { left: 0.5 } }, 400, 1)?.src).toContain('rect')
})

test('a ratio crops around the hotspot', () => {
  const found = rendition({ asset, hotspot: { x: 0.9, y: 0.5, width: 0.2, height: 0.2 } }, 400, 1)
  expect(found).toMatchObject({ width: 400, height: 400 })
  const params = new URL(found?.src ?? '', 'http://x').searchParams
  expect(params.get('rect')).toBe('1000,0,1000,1000')
  expect(params.get('h')).toBe('400')
})

test('a small original is not blown up', () => {
  const found = rendition({ asset: { _id: 'image-s-100x50-jpg' } }, 400, 1)
  expect(found).toMatchObject({ width: 50, height: 50 })
})
