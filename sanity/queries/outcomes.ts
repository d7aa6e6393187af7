import { defineQuery } from 'groq'
import { measureFields } from './outcome-fragments.ts'

/** Every measure that somebody approved, the newest period first. */
export const outcomesQuery = defineQuery(`
  *[_type == "outcomeMeasure" && defined(approvedBy._ref) && defined(approvedOn)
    && ($samples || isSample != true)] | order(period.to desc, title asc){${measureFields}}
`)
