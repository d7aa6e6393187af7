import { paths } from '#lib/paths.ts'
import { CardGrid } from '../card.tsx'
import { Link } from '../link.tsx'
import { Section } from '../section.tsx'
import { ServiceCard } from '../service/service-card.tsx'
import { BlockText } from './block-text.tsx'
import type { BlockProps } from './section-types.ts'

export function ServicesBlock({ section, company, notes }: BlockProps<'servicesBlock'>) {
  if (company.services.length === 0) return null
  return (
    <Section
      title={section.title}
      tone="surface"
      intro={<BlockText body={section.body} notes={notes} />}
      action={<Link href={paths.services()}>Compare all services</Link>}
    >
      <CardGrid>
        {company.services.map((service) => (
          <li key={service._id}>
            <ServiceCard service={service} />
          </li>
        ))}
      </CardGrid>
    </Section>
  )
}
