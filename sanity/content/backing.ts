import 'server-only'
import type { Backing } from './sections.ts'
import { getServices } from './service.ts'
import { getRoster } from './team.ts'
import { getToday } from './today.ts'

/** The documents that claims of the home and the partner page rest on, as they are now. */
export async function getBacking(): Promise<Backing> {
  const [services, roster, today] = await Promise.all([getServices(), getRoster(), getToday()])
  return { services, roster, today }
}
