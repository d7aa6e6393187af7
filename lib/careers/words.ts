import { stegaClean } from '@sanity/client/stega'
import type { PayRange } from './job.ts'

/** What the stored values of an opening are called, in the order in which lists have them. */
export const jobDisciplines = [
  { value: 'perfusion', title: 'Perfusion' },
  { value: 'nursing', title: 'Nursing' },
  { value: 'respiratory', title: 'Respiratory therapy' },
  { value: 'any', title: 'Any of the three professions' },
  { value: 'other', title: 'Other work' },
] as const

/** `google` is the word for it in structured data. */
export const employments = [
  { value: 'fullTime', title: 'Full time', google: 'FULL_TIME' },
  { value: 'partTime', title: 'Part time', google: 'PART_TIME' },
  { value: 'perDiem', title: 'Per diem', google: 'PER_DIEM' },
  { value: 'contract', title: 'Contract', google: 'CONTRACTOR' },
  { value: 'temporary', title: 'Temporary', google: 'TEMPORARY' },
] as const

export const payUnits = [
  { value: 'hour', title: 'an hour' },
  { value: 'day', title: 'a day' },
  { value: 'year', title: 'a year' },
] as const

const named = (list: ReadonlyArray<{ value: string; title: string }>, value: string) =>
  list.find((choice) => choice.value === stegaClean(value))?.title ?? value

export const jobDisciplineName = (value: string) => named(jobDisciplines, value)
export const employmentName = (value: string) => named(employments, value)

const dollars = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  trailingZeroDisplay: 'stripIfInteger',
})

/** “$41 to $52.50 an hour”; null where the range is not whole. */
export function payInWords({ min, max, unit }: PayRange): string | null {
  if (!min || !max || !unit) return null
  const range = [...new Set([dollars.format(min), dollars.format(max)])].join(' to ')
  return `${range} ${named(payUnits, unit)}`
}
