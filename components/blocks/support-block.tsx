import { paths } from '#lib/paths.ts'
import { Link } from '../link.tsx'
import { Section } from '../section.tsx'
import { ServiceRow } from '../service/service-row.tsx'
import { BlockText } from './block-text.tsx'
import type { BlockProps } from './section-types.ts'

/** The chosen services with what they leave out, all of them where none is chosen; the rest is a click away. */
export function SupportBlock({ section, company, notes }: BlockProps<'supportBlock'>) {
  const services = section.services?.length ? section.services : company.services
  return (
    <Section
      title={section.title}
      tone="surface"
      intro={<BlockText body={section.body} notes={notes} />}
      action={services.length > 1 && <Link href={paths.services()}>Compare all services</Link>}
    >
      <ul className="limits">
        {services.map((service) => (
          <ServiceRow key={service._id} service={service} withIncludes={false} />
        ))}
      </ul>
    </Section>
  )
}
