import 'server-only'
import { env } from '../env.ts'
import { outcomesQuery } from '../queries/outcomes.ts'
import { fetchContent } from './fetch.ts'
import { shownMeasures } from './shown-measures.ts'
import { getToday } from './today.ts'

/** Every measure that may be shown, the newest period first. */
export async function getOutcomes() {
  const [measures, today] = await Promise.all([
    fetchContent(outcomesQuery, { samples: env.showSamples }),
    getToday(),
  ])
  return shownMeasures(measures, today, env.showSamples)
}
