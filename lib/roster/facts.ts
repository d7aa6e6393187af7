import { stegaClean } from '@sanity/client/stega'
import { type Cover, isRoundTheClock, shortCoverHours } from './cover.ts'
import { currentCredentials, type RosterPerson } from './credential-matrix.ts'

export interface CoveredService {
  readonly cover: Cover | null
}

export interface Fact {
  readonly key: 'specialists' | 'credentials' | 'services' | 'states' | 'hours'
  readonly value: string
  readonly label: string
}

/**
 * The fact strip, counted from documents; a fact that nothing backs is left out.
 * `roster` is the active specialists, `today` an ISO day on which a credential must be current.
 */
export function companyFacts(
  roster: readonly RosterPerson[],
  services: readonly CoveredService[],
  today: string,
): Fact[] {
  const credentials = new Set(
    roster.flatMap((person) => currentCredentials(person, today).map(({ _id }) => _id)),
  )
  const states = new Set(services.flatMap(({ cover }) => stegaClean(cover?.states) ?? []))
  return [
    ...count('specialists', roster.length, 'specialist on the roster', 'specialists on the roster'),
    ...count(
      'credentials',
      credentials.size,
      'credential held, verified with its issuer',
      'kinds of credential held, each verified with its issuer',
    ),
    ...count('services', services.length, 'service', 'services'),
    ...count('states', states.size, 'state covered', 'states covered'),
    ...hours(services),
  ]
}

function count(key: Fact['key'], amount: number, one: string, many: string): Fact[] {
  return amount > 0 ? [{ key, value: String(amount), label: amount === 1 ? one : many }] : []
}

function hours(services: readonly CoveredService[]): Fact[] {
  const open = services.filter(({ cover }) => isRoundTheClock(cover)).length
  if (open > 0) {
    const label =
      open === services.length
        ? 'cover for every service'
        : `cover for ${open} of our ${services.length} services`
    return [{ key: 'hours', value: '24/7', label }]
  }
  const weekdays = services.find(({ cover }) => stegaClean(cover?.hours) === 'weekdays')
  const value = shortCoverHours(weekdays?.cover)
  return value ? [{ key: 'hours', value, label: 'hours of cover' }] : []
}
