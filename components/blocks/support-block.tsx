import { paths } from '#lib/paths.ts'
import { CardGrid } from '../card.tsx'
import { Link } from '../link.tsx'
import { Prose } from '../prose/prose.tsx'
import { Section } from '../section.tsx'
import { ServiceCard } from '../service/service-card.tsx'
import type { BlockProps } from './section-types.ts'

/** The chosen services with their limits; all of them where none is chosen. */
export function SupportBlock({ section, company, notes }: BlockProps<'supportBlock'>) {
  const services = section.services?.length ? section.services : company.services
  return (
    <Section
      title={section.title}
      tone="surface"
      action={services.length > 1 && <Link href={paths.services()}>Compare all services</Link>}
    >
      <Prose body={section.body} notes={notes} headingShift={1} className="max-w-[42.5rem]" />
      <div className="mt-10">
        <CardGrid across={2}>
          {services.map((service) => (
            <li key={service._id}>
              <ServiceCard service={service} withLimits />
            </li>
          ))}
        </CardGrid>
      </div>
    </Section>
  )
}
