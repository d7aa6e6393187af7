import { compareCosts, type Figures } from './compare.ts'
import { costInputs } from './inputs.ts'

/**
 * The ECMO days a year from which the other side costs less: none, one or several, since a team
 * grows by whole people and a contract may have a minimum. Tried day by day, up to ten circuits
 * that never stop.
 */
export function breakEvenDays(figures: Figures): number[] {
  const days: number[] = []
  let before = 0
  for (let day = 0; day <= costInputs.ecmoDaysPerYear.max; day += 1) {
    const { difference } = compareCosts({ ...figures, ecmoDaysPerYear: day })
    const side = Math.sign(difference)
    if (before !== 0 && side === -before) days.push(day)
    if (side !== 0) before = side
  }
  return days
}
