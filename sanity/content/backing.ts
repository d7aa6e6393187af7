import 'server-only'
import type { Surface } from '#lib/consent/surfaces.ts'
import { getPlace } from './consent.ts'
import type { Backing } from './sections.ts'
import { getServices } from './service.ts'
import { getRoster } from './team.ts'
import { getToday } from './today.ts'

/** The documents that claims and quotes of the home or the partner page rest on, as they are now. */
export async function getBacking(surface: Surface): Promise<Backing> {
  const [services, roster, today, place] = await Promise.all([
    getServices(),
    getRoster(),
    getToday(),
    getPlace(surface),
  ])
  return { services, roster, today, place }
}
