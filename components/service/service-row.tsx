import { paths } from '#lib/paths.ts'
import type { ServiceCardValue } from '../blocks/section-types.ts'
import { Link } from '../link.tsx'
import { PlainList } from '../plain-list.tsx'
import { SampleMark } from '../sample-mark.tsx'
import { ServiceScope } from './service-scope.tsx'

export interface ServiceRowProps {
  service: ServiceCardValue
  /** Left out where a page has room only for the limits. */
  withIncludes?: boolean
}

/** A service with its limits: what it is, what it includes, what it does not. */
export function ServiceRow({ service, withIncludes = true }: ServiceRowProps) {
  return (
    <li>
      <div>
        <h3>
          <Link href={service.slug ? paths.service(service.slug) : null}>{service.title}</Link>
        </h3>
        {service.summary ? <p className="quiet mt-3">{service.summary}</p> : null}
        <ServiceScope service={service} className="mt-4" />
        {service.isSample ? (
          <p className="mt-3">
            <SampleMark />
          </p>
        ) : null}
      </div>
      {withIncludes ? <PlainList title="Includes" items={service.includes} mark="yes" /> : null}
      <PlainList title="Does not include" items={service.excludes} mark="no" />
    </li>
  )
}
