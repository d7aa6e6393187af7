import { expect, test } from 'vitest'
import { countsInWords, figuresOf, periodInWords } from './measure.ts'
import { measureProblems } from './publishable-measure.ts'
import { wilson } from './wilson.ts'

test.each([
  [{ numerator: 62, denominator: 96 }, '62 of 96'],
  [{ numerator: 1_240, denominator: 2_500 }, '1,240 of 2,500'],
  [{ numerator: 11, denominator: 22 }, '11 of 22'],
  [{ numerator: 10, denominator: 96 }, 'Fewer than 11 of 96'],
  [{ numerator: 0, denominator: 96 }, 'Fewer than 11 of 96'],
  [{ numerator: 90, denominator: 96 }, 'All but fewer than 11 of 96'],
  [{ numerator: 96, denominator: 96 }, 'All but fewer than 11 of 96'],
  [{ numerator: 4, denominator: 10 }, 'Fewer than 11 in all'],
  [{ denominator: 96, withheld: 'counted' }, 'Fewer than 11 of 96'],
  [{ denominator: 96, withheld: 'rest' }, 'All but fewer than 11 of 96'],
])('%o is shown as “%s”', (counts, words) => {
  const figures = figuresOf(counts)
  expect(figures && countsInWords(figures)).toBe(words)
})

test('a suppressed count leaves nothing it could be worked out from', () => {
  expect(figuresOf({ numerator: 7, denominator: 96 })).toEqual({
    kind: 'few',
    which: 'counted',
    denominator: 96,
  })
  expect(figuresOf({ numerator: 7, denominator: 9 })).toEqual({ kind: 'tooFew' })
})

test.each([
  [{ numerator: 5 }],
  [{ denominator: 40 }],
  [{ numerator: 5, denominator: 0 }],
  [{ numerator: 41, denominator: 40 }],
  [{ numerator: 20.5, denominator: 40 }],
  [{ numerator: -1, denominator: 40 }],
])('%o is no measure', (counts) => expect(figuresOf(counts)).toBeNull())

// The expected ends were computed apart from this code, in Python, from the formula of the paper.
test.each([
  [62, 96, 54.62, 73.44],
  [50, 100, 40.38, 59.62],
  [11, 22, 30.72, 69.28],
  [100, 1_000, 8.29, 12.01],
])('the 95%% interval of %d in %d is %d to %d', (numerator, denominator, from, to) => {
  const interval = wilson(numerator, denominator)
  expect(interval.from).toBeCloseTo(from, 1)
  expect(interval.to).toBeCloseTo(to, 1)
})

test('a period that is none is not put in words', () => {
  const period = { from: '2025-01-01', to: '2025-12-31' }
  expect(periodInWords(period)).toBe('January 1, 2025 to December 31, 2025')
  expect(periodInWords({ from: '2025-12-31', to: '2025-01-01' })).toBeNull()
  expect(periodInWords({ from: '2025-12-31' })).toBeNull()
})

const whole = {
  title: 'Weaned from VV ECMO',
  definition: 'Alive 24 hours after decannulation.',
  numerator: 62,
  denominator: 96,
  period: { from: '2025-01-01', to: '2025-12-31' },
  population: 'Adults',
  dataSource: 'Our log',
  limitations: ['Not adjusted for risk.'],
  approvedBy: {},
  approvedOn: '2026-02-01',
}

test('a measure with all that it takes may be shown', () => {
  expect(measureProblems(whole, '2026-11-22')).toEqual([])
})

test.each([
  ['definition', ' '],
  ['denominator', 0],
  ['period', null],
  ['population', null],
  ['dataSource', ''],
  ['limitations', []],
  ['limitations', [' ']],
  ['approvedBy', null],
  ['approvedOn', null],
  ['approvedOn', '2026-11-23'],
])('without a true %s (%o) it may not', (field, value) => {
  expect(measureProblems({ ...whole, [field]: value }, '2026-11-22')).toHaveLength(1)
})
