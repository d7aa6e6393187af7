import { paths } from '#lib/paths.ts'
import { coverHours } from '#lib/roster/cover.ts'
import { listInWords, modeName, populationName } from '#lib/roster/words.ts'
import type { ServiceCardValue } from '../blocks/section-types.ts'
import { Card, CardTitle } from '../card.tsx'
import { PlainList } from '../plain-list.tsx'
import { SampleMark } from '../sample-mark.tsx'

export interface ServiceCardProps {
  service: ServiceCardValue
  /** Adds what the service includes and does not include. */
  withLimits?: boolean
}

export function ServiceCard({ service, withLimits = false }: ServiceCardProps) {
  const scope = [
    service.populations?.length ? listInWords(service.populations.map(populationName)) : null,
    service.modes?.length ? listInWords(service.modes.map(modeName)) : null,
  ].filter(Boolean)
  const hours = coverHours(service.cover)
  return (
    <Card className="p-6 lg:p-8">
      <CardTitle href={service.slug ? paths.service(service.slug) : null}>
        {service.title}
      </CardTitle>
      <p className="mt-3 text-text-2">{service.summary}</p>
      {withLimits ? (
        <div className="mt-6 grid gap-6 sm:grid-cols-2">
          <PlainList title="Includes" items={service.includes} mark="yes" />
          <PlainList title="Does not include" items={service.excludes} mark="no" />
        </div>
      ) : null}
      <div className="mt-auto pt-6 text-small">
        {hours ? <p className="font-bold">{hours}</p> : null}
        {scope.length > 0 ? <p className="text-text-2">{scope.join(' · ')}</p> : null}
        {service.isSample ? (
          <p className="mt-3">
            <SampleMark />
          </p>
        ) : null}
      </div>
    </Card>
  )
}
