import { expect, test } from 'vitest'
import { byLetter } from './letters.ts'

const lettersOf = (...names: string[]) =>
  byLetter(names, (name) => name).map(({ letter, items }) => [letter, ...items])

test('terms stand under their first letter, in order, whatever their case or accents', () => {
  expect(lettersOf('weaning', 'Circuit', 'Échange', 'ECMO', 'cannula')).toEqual([
    ['C', 'cannula', 'Circuit'],
    ['E', 'Échange', 'ECMO'],
    ['W', 'weaning'],
  ])
})

test('what begins with a digit or a sign comes first', () => {
  expect(lettersOf('ACT', '24-hour cover', '%')).toEqual([
    ['0–9', '%', '24-hour cover'],
    ['A', 'ACT'],
  ])
})

test('each letter has an id for its heading', () => {
  expect(byLetter(['ACT', '1'], (name) => name).map(({ id }) => id)).toEqual([
    'letter-0',
    'letter-a',
  ])
})
