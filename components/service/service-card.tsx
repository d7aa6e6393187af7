import { paths } from '#lib/paths.ts'
import type { ServiceCardValue } from '../blocks/section-types.ts'
import { Card, CardTitle } from '../card.tsx'
import { SampleMark } from '../sample-mark.tsx'
import { ServiceScope } from './service-scope.tsx'

export function ServiceCard({ service }: { service: ServiceCardValue }) {
  return (
    <Card className="panel">
      <CardTitle href={service.slug ? paths.service(service.slug) : null}>
        {service.title}
      </CardTitle>
      {service.summary ? <p className="quiet mt-3">{service.summary}</p> : null}
      <div className="mt-auto">
        <ServiceScope service={service} className="pt-6" />
        {service.isSample ? (
          <p className="pt-3">
            <SampleMark />
          </p>
        ) : null}
      </div>
    </Card>
  )
}
