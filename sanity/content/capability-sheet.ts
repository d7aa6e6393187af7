import 'server-only'
import { getContact } from './company.ts'
import { getDueDiligence } from './due-diligence.ts'
import { getOutcomes } from './outcomes.ts'
import { getServices } from './service.ts'
import { getRoster } from './team.ts'
import { getToday } from './today.ts'

/** What a committee takes along, through the same locks as the pages that it is read from. */
export async function getCapabilitySheet() {
  const [today, roster, services, contact, measures, { page }] = await Promise.all([
    getToday(),
    getRoster(),
    getServices(),
    getContact(),
    getOutcomes(),
    getDueDiligence(),
  ])
  return { company: { today, roster, services, contact }, measures, pack: page }
}
