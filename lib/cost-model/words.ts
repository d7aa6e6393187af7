import type { Sides } from './break-even.ts'
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
export function breakEvenWords({ first, breakEven }: Sides): string[] {
  const most = count(costInputs.ecmoDaysPerYear.max)
  if (first === null) return [`Both cost the same at any number of ECMO days up to ${most} a year.`]
  if (breakEven.length === 0) {
    return [
      `There is no break-even: at any number of ECMO days up to ${most} a year, ${costsLess[first]}.`,
    ]
  }
  const other = first === 'inHouse' ? 'partner' : 'inHouse'
  const shown = breakEven.slice(0, mostShown)
  const hidden = breakEven.length - shown.length
  return [
    `With fewer than ${count(breakEven[0] ?? 0)} ECMO days a year, ${costsLess[first]}.`,
    ...shown.map(
      (day, index) =>
        `From ${count(day)} ECMO days a year, ${costsLess[index % 2 === 0 ? other : first]}.`,
    ),
    ...(hidden > 0
      ? [`After that they change sides ${hidden} more times: there, both cost about the same.`]
      : []),
  ]
}
