import { expect, test } from 'vitest'
import { initials } from './initials.ts'

test.each([
  ['Maren Oyelaran', 'MO'],
  ['Tomás Reyes-Lind, MD', 'TR'],
  ['Cher', 'C'],
  ['  Élodie   de la Cruz ', 'ÉC'],
  ['', ''],
])('%s → %s', (name, expected) => {
  expect(initials(name)).toBe(expected)
})
