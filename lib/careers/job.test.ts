import { expect, test } from 'vitest'
import { closingOf, isPayRange, jobProblems } from './job.ts'
import { payInWords } from './words.ts'

const job = {
  title: 'ECMO specialist',
  discipline: 'nursing',
  states: ['TX'],
  employment: ['fullTime'],
  pay: { min: 41, max: 52.5, unit: 'hour' },
  datePosted: '2026-11-01',
  validThrough: '2026-12-24T17:00:00Z',
}

test('an opening closes at its moment', () => {
  expect(closingOf(job)).toBe(Date.parse(job.validThrough))
})

test('it is open for 120 days at most, whatever was stored', () => {
  const closing = closingOf({ ...job, validThrough: '2028-01-01T00:00:00Z' })
  expect(closing).toBe(Date.parse('2027-03-01T00:00:00Z'))
})

test('without a day or a moment it never opens', () => {
  for (const wrong of [{ datePosted: null }, { validThrough: 'soon' }, { validThrough: null }]) {
    expect(closingOf({ ...job, ...wrong })).toBeNull()
    expect(jobProblems({ ...job, ...wrong })).toHaveLength(1)
  }
})

test('an opening without its pay is not shown', () => {
  expect(jobProblems(job)).toEqual([])
  for (const pay of [null, { max: 52, unit: 'hour' }, { min: 60, max: 52, unit: 'hour' }]) {
    expect(jobProblems({ ...job, pay })).toEqual(['It has no pay range.'])
  }
  expect(isPayRange({ min: 1, max: 1, unit: 'day' })).toBe(true)
  expect(isPayRange({ min: -5, max: 1, unit: 'day' })).toBe(false)
})

test('pay is told as people say it', () => {
  expect(payInWords(job.pay)).toBe('$41 to $52.50 an hour')
  expect(payInWords({ min: 90_000, max: 90_000, unit: 'year' })).toBe('$90,000 a year')
  expect(payInWords({ min: 1 })).toBeNull()
})
