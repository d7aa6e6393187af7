import { paths } from '#lib/paths.ts'
import type { Contact } from '../blocks/section-types.ts'
import { CardGrid } from '../card.tsx'
import { ContactPanel } from '../contact-panel.tsx'
import { Link } from '../link.tsx'
import { PageHeader } from '../page-header.tsx'
import { SearchForm } from '../search/search-form.tsx'
import { SplitSection } from '../split-section.tsx'

const audiences = [
  {
    title: 'I work for a hospital',
    ways: [
      { label: 'Why partner with us', href: paths.partner() },
      { label: 'Services, with their limits', href: paths.services() },
      { label: 'Outcomes', href: paths.outcomes() },
      { label: 'Due-diligence pack', href: paths.dueDiligence() },
    ],
  },
  {
    title: 'I want to understand ECMO',
    ways: [
      { label: 'Articles for families and clinicians', href: paths.blog() },
      { label: 'Glossary', href: paths.glossary() },
      { label: 'The people who write and review them', href: paths.team() },
    ],
  },
  {
    title: 'I am looking for work',
    ways: [
      { label: 'Open positions', href: paths.careers() },
      { label: 'Whom you would work with', href: paths.team() },
    ],
  },
]

/** What a reader sees at an address that leads nowhere, with ways on for each kind of reader. */
export function NotFoundView({ contact }: { contact: Contact }) {
  return (
    <>
      <PageHeader
        title="This page is not here"
        lead="It may have moved, it may be gone, or the address has a typing error. What were you looking for?"
      >
        <SearchForm />
      </PageHeader>
      <div className="wrap pb-16 lg:pb-24">
        <CardGrid>
          {audiences.map(({ title, ways }) => (
            <li key={title} className="box panel">
              <h2 className="text-h3">{title}</h2>
              <ul className="links mt-2">
                {ways.map(({ label, href }) => (
                  <li key={href}>
                    <Link href={href}>{label}</Link>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </CardGrid>
      </div>
      <SplitSection
        title="Or ask a person"
        tone="tint"
        text={<p>Tell us what you were looking for, and we will send you the right page.</p>}
      >
        <ContactPanel contact={contact} person={null} />
      </SplitSection>
    </>
  )
}
