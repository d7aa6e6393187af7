import { type Side, type Sides, sidesOf } from './break-even.ts'
import { type Comparison, compareCosts, type Figures } from './compare.ts'

/** Of an estimate, either way; an editor may set another share. */
export const usualSpread = 0.15

/** Dollars, to the thousand. */
interface Range {
  low: number
  middle: number
  high: number
}

/** What a hospital is told: ranges, since the figures are not known better than that. */
export interface Result extends Sides {
  inHouse: Range
  partner: Range
  /** Who costs less by the middles; none where they come to the same thousand. */
  cheaper: Side | null
  /** By how much, in dollars to the thousand, at the middles and at the ends of both ranges. */
  gap: Range
  /** Whether the ranges meet: then the figures do not decide. */
  isOpen: boolean
  comparison: Comparison
}

/** Dollars to the nearest thousand; never a negative zero. */
export function toThousand(dollars: number): number {
  return Math.round(dollars / 1000) * 1000 || 0
}

function rangeOf(dollars: number, spread: number): Range {
  return {
    low: toThousand(dollars * (1 - spread)),
    middle: toThousand(dollars),
    high: toThousand(dollars * (1 + spread)),
  }
}

/** @param spread share of 1 by which an estimate may be off, either way */
export function resultOf(figures: Figures, spread = usualSpread): Result {
  const comparison = compareCosts(figures)
  const inHouse = rangeOf(comparison.inHouse, spread)
  const partner = rangeOf(comparison.partner, spread)
  const middle = toThousand(Math.abs(comparison.difference))
  const [less, more] = comparison.difference < 0 ? [inHouse, partner] : [partner, inHouse]
  const side = comparison.difference < 0 ? 'inHouse' : 'partner'
  return {
    ...{ inHouse, partner, comparison },
    cheaper: middle === 0 ? null : side,
    gap: { low: more.low - less.high, middle, high: more.high - less.low },
    isOpen: more.low <= less.high,
    ...sidesOf(figures),
  }
}
