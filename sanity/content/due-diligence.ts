import 'server-only'
import { checkable } from '#lib/due-diligence/checkable.ts'
import { dueDiligenceQuery } from '../queries/due-diligence.ts'
import { fetchContent } from './fetch.ts'
import { getOutcomes } from './outcomes.ts'
import { getServices } from './service.ts'
import { standing } from './standing.ts'
import { getRoster } from './team.ts'
import { getToday } from './today.ts'

/** What an editor has written of the pack, or null; and what any hospital can check by itself. */
export async function getDueDiligence() {
  const [stored, roster, services, measures, today] = await Promise.all([
    fetchContent(dueDiligenceQuery),
    getRoster(),
    getServices(),
    getOutcomes(),
    getToday(),
  ])
  return {
    page: stored && (await standing(stored)),
    checks: checkable({ roster, services, measures, today }),
  }
}
