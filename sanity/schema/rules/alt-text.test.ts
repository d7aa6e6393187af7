import { expect, test } from 'vitest'
import { altTextHint, altTextProblem } from './alt-text.ts'
import { pictureIsShown } from './picture.ts'

test('says what the picture shows, briefly', () => {
  expect(altTextProblem('A nurse checks the pump of an ECMO circuit')).toBeNull()
  expect(altTextProblem('x'.repeat(126))).toContain('126')
  expect(altTextProblem('  ')).toContain('Only decoration')
})

test.each(['hero.jpg', 'IMG_2041', 'DSC0001.JPG', 'circuit-diagram.png'])('"%s" is a file', (alt) =>
  expect(altTextProblem(alt)).toContain('file'),
)

test('a hint about words that a screen reader adds', () => {
  expect(altTextHint('Picture of a pump')).not.toBeNull()
  expect(altTextHint('A pump')).toBeNull()
})

test('asks only where a picture is there and means something', () => {
  const image = { asset: { _ref: 'image-a-1x1-png' } }
  expect(pictureIsShown({ image })).toBe(true)
  expect(pictureIsShown({ image, decorative: true })).toBe(false)
  expect(pictureIsShown({ image: {} })).toBe(false)
  expect(pictureIsShown(undefined)).toBe(false)
})
