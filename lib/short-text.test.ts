import { expect, test } from 'vitest'
import { shortText } from './short-text.ts'

test('a text that fits stays, with its spaces tidied', () => {
  expect(shortText('  Short\n and plain. ', 20)).toBe('Short and plain.')
})

test('of a long text whole sentences are kept where they say enough', () => {
  expect(shortText('One sentence of words. Another one that is too long.', 30)).toBe(
    'One sentence of words.',
  )
})

test('else whole words, and never half of one', () => {
  expect(shortText('Dr. Doe runs the circuit, day and night, for years', 27)).toBe(
    'Dr. Doe runs the circuit…',
  )
  expect(shortText('x'.repeat(50), 20)).toBe(`${'x'.repeat(19)}…`)
})
