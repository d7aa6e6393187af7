import { expect, test } from 'vitest'
import { basisHref, basisNote, basisTitle } from './basis-text.ts'

test('a source is named with whom it studied, and leads to where it is read', () => {
  const source = {
    _type: 'source' as const,
    authors: ['Combes A', 'Hajage D'],
    journal: 'N Engl J Med',
    year: 2018,
    doi: '10.1/x',
    population: '249 adults',
  }
  expect(basisTitle(source)).toBe('Combes A, et al. N Engl J Med, 2018')
  expect(basisNote(source)).toBe('Combes A, et al. N Engl J Med, 2018. 249 adults.')
  expect(basisHref(source)).toBe('https://doi.org/10.1/x')
})

test('a measure never gives its counts without denominator, period and limits', () => {
  const measure = {
    _type: 'outcomeMeasure' as const,
    title: 'Weaned from VV ECMO',
    numerator: 62,
    denominator: 96,
    period: { from: '2025-01-01', to: '2025-12-31' },
    population: 'Adults',
    limitations: ['Not adjusted for risk.'],
  }
  expect(basisNote(measure)).toBe(
    'Vivacity Perfusion, outcome measure: Weaned from VV ECMO. 62 of 96. January 1, 2025 to December 31, 2025. Adults. Not adjusted for risk.',
  )
  expect(basisNote({ ...measure, numerator: 7 })).toContain('Fewer than 11 of 96.')
})

test('the cost model says that it is ours, how much it holds and how old it is', () => {
  const model = { _type: 'costModel' as const, figures: 2, asOf: '2026-11-01' }
  expect(basisNote(model)).toBe('Vivacity Perfusion, cost model: 2 figures as of November 1, 2026.')
  expect(basisTitle({ _type: 'costModel', figures: 1 })).toBe(
    'Vivacity Perfusion, cost model: 1 figure',
  )
  expect(basisHref(model)).toBe('/why-partner-with-us/cost-comparison')
})
