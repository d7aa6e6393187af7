import { formatDate } from '../dates.ts'
import { type Interval, wilson } from './wilson.ts'

/** Counts below this could point to a person: no reader, and no public dataset, gets them. */
export const smallestShown = 11

/** What is stored of a measure that its figures depend on. */
export interface CountedMeasure {
  numerator?: number | null
  denominator?: number | null
  /** Which of the two counts is under 11 and was therefore never stored. */
  withheld?: string | null
}

/** What readers get of a measure: counts in words, and a share where no small count hides in it. */
export type Figures =
  | { kind: 'whole'; numerator: number; denominator: number; percent: number; interval: Interval }
  /** Under 11 were counted, or all but under 11. */
  | { kind: 'few'; which: 'counted' | 'rest'; denominator: number }
  /** Under 11 in all: nothing else is said. */
  | { kind: 'tooFew' }

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0

/**
 * The figures of a measure, with counts under 11 suppressed: also the one that could be worked out
 * by taking one from the other, and every share that would give it away.
 * @returns null where the counts cannot be right.
 */
export function figuresOf({ numerator, denominator, withheld }: CountedMeasure): Figures | null {
  if (!isCount(denominator) || denominator < 1) return null
  if (isCount(numerator) && numerator > denominator) return null
  if (denominator < smallestShown) return { kind: 'tooFew' }
  if (withheld === 'counted' || withheld === 'rest') {
    return { kind: 'few', which: withheld, denominator }
  }
  if (!isCount(numerator)) return null
  if (numerator < smallestShown) return { kind: 'few', which: 'counted', denominator }
  if (denominator - numerator < smallestShown) return { kind: 'few', which: 'rest', denominator }
  return {
    kind: 'whole',
    numerator,
    denominator,
    percent: (100 * numerator) / denominator,
    interval: wilson(numerator, denominator),
  }
}

const number = new Intl.NumberFormat('en-US')

/** The counts as a sentence has them: “62 of 96”, “fewer than 11 of 96”. */
export function countsInWords(figures: Figures): string {
  if (figures.kind === 'tooFew') return 'Fewer than 11 in all'
  const all = number.format(figures.denominator)
  if (figures.kind === 'whole') return `${number.format(figures.numerator)} of ${all}`
  return figures.which === 'counted' ? `Fewer than 11 of ${all}` : `All but fewer than 11 of ${all}`
}

/** “January 1, 2025 to June 30, 2025”, or null where it is no period. */
export function periodInWords(period: Period | null | undefined): string | null {
  const { from, to } = period ?? {}
  return isPeriod(period) ? `${formatDate(from)} to ${formatDate(to)}` : null
}

export interface Period {
  from?: string | null
  to?: string | null
}

const day = /^\d{4}-\d{2}-\d{2}$/

/** Whether this is a period that begins before it ends. */
export function isPeriod(period: Period | null | undefined): boolean {
  const { from, to } = period ?? {}
  return Boolean(from && to && day.test(from) && day.test(to) && from <= to)
}
