import type { ReactNode } from 'react'
import { paths } from '#lib/paths.ts'
import { coverHours, responseTarget } from '#lib/roster/cover.ts'
import { listInWords, modeName, populationName, staffName } from '#lib/roster/words.ts'
import { stateNames } from '#lib/us-states.ts'
import type { ServiceCardValue } from '../blocks/section-types.ts'
import { Link } from '../link.tsx'
import { SampleMark } from '../sample-mark.tsx'
import { StackedTable } from '../stacked-table.tsx'

/** The services side by side: for whom, which ECMO, when, where, and by whom. */
export function ServiceComparison({ services }: { services: readonly ServiceCardValue[] }) {
  return (
    <StackedTable
      caption="Our services compared"
      columns={['Service', 'Patients', 'Modes', 'Cover', 'States', 'Our staff']}
      rows={services.map((service) => ({
        key: service._id,
        head: <ServiceName service={service} />,
        cells: [
          named(service.populations, populationName),
          named(service.modes, modeName),
          coverCell(service),
          service.cover?.states?.length ? listInWords(stateNames(service.cover.states)) : null,
          named(service.staffTypes, staffName),
        ],
      }))}
    />
  )
}

function named(values: readonly string[] | null, name: (value: string) => string): string | null {
  return values?.length ? listInWords(values.map(name)) : null
}

function ServiceName({ service }: { service: ServiceCardValue }) {
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Link
        href={service.slug ? paths.service(service.slug) : null}
        className="inline-block py-1 font-serif text-h4 font-semibold"
      >
        {service.title}
      </Link>
      <SampleMark when={service.isSample} />
    </span>
  )
}

function coverCell({ cover }: ServiceCardValue): ReactNode {
  const hours = coverHours(cover)
  const target = responseTarget(cover)
  if (!hours && !target) return null
  return (
    <>
      {hours}
      {target ? <span className="block">Target: {target}</span> : null}
    </>
  )
}
