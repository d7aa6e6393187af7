import type { ReactNode } from 'react'
import { type Cover, coverHours, responseTarget } from '#lib/roster/cover.ts'
import { listInWords, modeMeaning, populationName, staffName } from '#lib/roster/words.ts'
import { stateNames } from '#lib/us-states.ts'

export interface ServiceFactsProps {
  service: {
    cover: Cover | null
    populations: readonly string[] | null
    modes: readonly string[] | null
    staffTypes: readonly string[] | null
  }
}

/** What a hospital asks first: when, where, for whom, which ECMO, by whom. Unset facts are left out. */
export function ServiceFacts({ service }: ServiceFactsProps) {
  const { cover, populations, modes, staffTypes } = service
  const hours = coverHours(cover)
  const target = responseTarget(cover)
  return (
    <dl className="service-facts box">
      {hours || target || cover?.note ? (
        <ServiceFact name="Cover">
          {hours}
          {target ? <span className="mt-1 block">Response target: {target}</span> : null}
          {cover?.note ? <span className="mt-1 block">{cover.note}</span> : null}
        </ServiceFact>
      ) : null}
      {populations?.length ? (
        <ServiceFact name="Patients">{listInWords(populations.map(populationName))}</ServiceFact>
      ) : null}
      {modes?.length ? (
        <ServiceFact name="ECMO modes">
          {modes.map((mode) => (
            <span key={mode} className="mt-1 block first:mt-0">
              {modeMeaning(mode)}
            </span>
          ))}
        </ServiceFact>
      ) : null}
      {staffTypes?.length ? (
        <ServiceFact name="Our staff">{listInWords(staffTypes.map(staffName))}</ServiceFact>
      ) : null}
      {cover?.states?.length ? (
        <ServiceFact name="States">{stateNames(cover.states).join(', ')}</ServiceFact>
      ) : null}
    </dl>
  )
}

function ServiceFact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
