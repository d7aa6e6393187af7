import { paths } from '#lib/paths.ts'
import type { ServiceCardValue } from '../blocks/section-types.ts'
import { ButtonLink } from '../button-link.tsx'
import { EmptyState } from '../empty-state.tsx'
import { Link } from '../link.tsx'
import { PageHeader } from '../page-header.tsx'
import { Section } from '../section.tsx'
import { ServiceComparison } from './service-comparison.tsx'
import { ServiceRow } from './service-row.tsx'

export const servicesLead =
  'ECMO specialists who work inside your hospital, under your physicians’ orders. Compare what each service covers, and read what it does not.'

/** All services: side by side first, then one by one with their limits. */
export function ServicesView({ services }: { services: readonly ServiceCardValue[] }) {
  return (
    <>
      <PageHeader
        area="services"
        title="Services"
        lead={servicesLead}
        crumbs={[{ label: 'Home', href: paths.home() }, { label: 'Services' }]}
      />
      {services.length > 0 ? (
        <>
          <div className="wrap pb-12 lg:pb-20">
            <h2 className="sr-only">Services compared</h2>
            <ServiceComparison services={services} />
          </div>
          <Section title="What each includes, and what it does not" tone="surface">
            <ul className="limits">
              {services.map((service) => (
                <ServiceRow key={service._id} service={service} />
              ))}
            </ul>
          </Section>
          <Section title="Not sure which one fits?">
            <p className="max-w-[42.5rem]">
              Tell us about your program, the days you need cover for and the staff you have. We say
              plainly when another arrangement would serve you better.
            </p>
            <p className="mt-6 flex flex-wrap gap-4">
              <ButtonLink href={paths.contact()}>Talk to us</ButtonLink>
              <ButtonLink href={paths.partner()} look="secondary">
                Why partner with us
              </ButtonLink>
            </p>
          </Section>
        </>
      ) : (
        <div className="wrap pb-16 lg:pb-24">
          <EmptyState title="No services are described here yet">
            <p>
              Until they are, <Link href={paths.contact()}>ask us what we can do</Link>.
            </p>
          </EmptyState>
        </div>
      )}
    </>
  )
}
