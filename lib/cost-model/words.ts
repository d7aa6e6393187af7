import type { Figures } from './compare.ts'
import { costInputs } from './inputs.ts'
import type { Result } from './result.ts'

const wholeDollars = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 0,
})
const wholeNumber = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 })

export const dollars = (amount: number) => wholeDollars.format(amount)
export const count = (amount: number) => wholeNumber.format(amount)

export const notAQuote = 'An estimate from your figures, not a quote.'
export const ourInterest = 'Vivacity Perfusion sells these services.'

export const sideNames = { inHouse: 'An in-house team', partner: 'A partner' } as const

const costsLess = { inHouse: 'an in-house team costs less', partner: 'a partner costs less' }

/** What the comparison says, in one sentence, whichever side it speaks for. */
export function verdict({ cheaper, gap, isOpen }: Result): string {
  if (!cheaper) return 'At these figures both cost about the same.'
  const by = `At these figures ${costsLess[cheaper]}, by about ${dollars(gap.middle)} a year`
  return isOpen
    ? `${by}. That is less than such an estimate can tell: the ranges overlap.`
    : `${by} (between ${dollars(gap.low)} and ${dollars(gap.high)}).`
}

// More of them say no more: the sides are equal there.
const mostShown = 6

/** From how many ECMO days a year which side costs less, a sentence each. */
export function breakEvenWords(
  { breakEven, comparison }: Pick<Result, 'breakEven' | 'comparison'>,
  { ecmoDaysPerYear }: Pick<Figures, 'ecmoDaysPerYear'>,
): string[] {
  const most = count(costInputs.ecmoDaysPerYear.max)
  const [first, ...later] = breakEven
  const now = comparison.difference < 0 ? 'inHouse' : 'partner'
  if (first === undefined) {
    if (comparison.difference === 0) return ['Both cost the same at these figures.']
    return [
      `There is no break-even: at any number of ECMO days up to ${most} a year, ${costsLess[now]}.`,
    ]
  }
  const passed = breakEven.filter((day) => day <= ecmoDaysPerYear).length
  const other = now === 'inHouse' ? 'partner' : 'inHouse'
  const sideAfter = (changes: number) => ((passed - changes) % 2 === 0 ? now : other)
  const shown = later.slice(0, mostShown - 1)
  const hidden = later.length - shown.length
  return [
    `With fewer than ${count(first)} ECMO days a year, ${costsLess[sideAfter(0)]}.`,
    `From ${count(first)} ECMO days a year, ${costsLess[sideAfter(1)]}.`,
    ...shown.map(
      (day, index) => `From ${count(day)} ECMO days a year, ${costsLess[sideAfter(index + 2)]}.`,
    ),
    ...(hidden > 0
      ? [`After that they change sides ${hidden} more times: there, both cost about the same.`]
      : []),
  ]
}
