import { stegaClean } from '@sanity/client/stega'
import { paths } from '../paths.ts'
import { isRoundTheClock } from '../roster/cover.ts'
import type { RosterPerson } from '../roster/credential-matrix.ts'
import { type CoveredService, companyFacts } from '../roster/facts.ts'

/** Something that a hospital can look up on this site, without asking anyone. */
export interface Checkable {
  what: string
  /** What it finds there, counted from documents. */
  found: string
  href: string
  isSample: boolean
}

export interface CheckedDocuments {
  roster: readonly RosterPerson[]
  services: ReadonlyArray<CoveredService & { isSample?: boolean | null }>
  measures: ReadonlyArray<{ isSample?: boolean | null }>
  /** ISO day on which credentials are judged. */
  today: string
}

const counted = (amount: number, one: string, many: string) =>
  `${amount} ${amount === 1 ? one : many}`
const anySample = (documents: ReadonlyArray<{ isSample?: boolean | null }>) =>
  documents.some(({ isSample }) => isSample === true)

/** What there is to check now; what no document backs is left out. */
export function checkable({ roster, services, measures, today }: CheckedDocuments): Checkable[] {
  const facts = new Map(companyFacts(roster, services, today).map((fact) => [fact.key, fact]))
  const kinds = facts.get('credentials')
  const states = facts.get('states')
  const dayAndNight = services.filter(({ cover }) => isRoundTheClock(stegaClean(cover))).length
  return [
    ...(roster.length > 0
      ? [
          {
            what: 'Who would come, with licenses and certifications',
            found: [
              counted(roster.length, 'specialist', 'specialists'),
              kinds
                ? `${kinds.value} ${Number(kinds.value) === 1 ? 'kind' : 'kinds'} of credential, each with its issuer and the day we last checked it`
                : null,
            ]
              .filter(Boolean)
              .join(', '),
            href: paths.team(),
            isSample: anySample(roster),
          },
        ]
      : []),
    ...(services.length > 0
      ? [
          {
            what: 'What each service includes, and what it does not',
            found: [
              counted(services.length, 'service', 'services'),
              states ? counted(Number(states.value), 'state', 'states') : null,
              dayAndNight > 0 ? `${dayAndNight} with cover day and night` : null,
            ]
              .filter(Boolean)
              .join(', '),
            href: paths.services(),
            isSample: anySample(services),
          },
        ]
      : []),
    {
      what: 'Outcome measures',
      found:
        measures.length > 0
          ? `${counted(measures.length, 'measure', 'measures')}, with counts, period, source and limits`
          : 'None is published yet; the page says what we measure and will share',
      href: paths.outcomes(),
      isSample: anySample(measures),
    },
  ]
}
