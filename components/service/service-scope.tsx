import { coverHours } from '#lib/roster/cover.ts'
import { listInWords, modeName, populationName } from '#lib/roster/words.ts'
import type { ServiceCardValue } from '../blocks/section-types.ts'

/** Hours, patients and modes in two short lines; what is not set is left out. */
export function ServiceScope({
  service,
  className,
}: {
  service: ServiceCardValue
  className: string
}) {
  const hours = coverHours(service.cover)
  const scope = [
    listInWords((service.populations ?? []).map(populationName)),
    listInWords((service.modes ?? []).map(modeName)),
  ].filter(Boolean)
  if (!hours && scope.length === 0) return null
  return (
    <div className={`text-small ${className}`}>
      {hours ? <p className="font-bold">{hours}</p> : null}
      {scope.length > 0 ? <p className="quiet">{scope.join(' · ')}</p> : null}
    </div>
  )
}
