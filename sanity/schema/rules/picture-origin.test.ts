import { expect, test } from 'vitest'
import { creditProblem, originHint, permissionProblem } from './picture-origin.ts'

const image = { asset: { _ref: 'image-a-1x1-png' } }

test('asks where a picture comes from, decoration too, and not where there is none', () => {
  expect(originHint(undefined, { image })).not.toBeNull()
  expect(originHint(undefined, { image, decorative: true })).not.toBeNull()
  expect(originHint('own', { image })).toBeNull()
  expect(originHint(undefined, {})).toBeNull()
  expect(originHint(undefined, undefined)).toBeNull()
})

test.each(['licensed', 'partner'])('what is %s needs a permission and a credit', (origin) => {
  expect(permissionProblem(' ', { image, origin })).not.toBeNull()
  expect(permissionProblem('CC BY 4.0', { image, origin })).toBeNull()
  expect(creditProblem(undefined, { image, origin })).not.toBeNull()
  expect(creditProblem('Jane Roe', { image, origin })).toBeNull()
})

test('what is our own needs neither', () => {
  expect(permissionProblem(undefined, { image, origin: 'own' })).toBeNull()
  expect(creditProblem(undefined, { image, origin: 'own' })).toBeNull()
})
