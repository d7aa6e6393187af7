import { compareCosts, type Figures } from './compare.ts'
import { costInputs } from './inputs.ts'

export type Side = 'inHouse' | 'partner'

/** Which side costs less over ECMO days a year. */
export interface Sides {
  /** Below the first break-even; none where both always cost the same. */
  first: Side | null
  /** The days from which the other side costs less: none, one or several. */
  breakEven: readonly number[]
}

// Dollars a year. Below that it is the computer's rounding that differs.
const same = 0.5

/**
 * Looks where the cheaper side changes. A team grows by whole people and a contract may have a
 * minimum, so it is tried day by day, up to ten circuits that never stop.
 */
export function sidesOf(figures: Figures): Sides {
  const breakEven: number[] = []
  let first: Side | null = null
  let before = 0
  for (let day = 0; day <= costInputs.ecmoDaysPerYear.max; day += 1) {
    const { difference } = compareCosts({ ...figures, ecmoDaysPerYear: day })
    const side = Math.abs(difference) < same ? 0 : Math.sign(difference)
    if (side === 0) continue
    if (first === null) first = side < 0 ? 'inHouse' : 'partner'
    else if (side !== before) breakEven.push(day)
    before = side
  }
  return { first, breakEven }
}
