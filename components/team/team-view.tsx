import { paths } from '#lib/paths.ts'
import { credentialMatrix } from '#lib/roster/credential-matrix.ts'
import type { PersonCardValue } from '../blocks/section-types.ts'
import { CardGrid } from '../card.tsx'
import { EmptyState } from '../empty-state.tsx'
import { PageHeader } from '../page-header.tsx'
import { Section } from '../section.tsx'
import { CredentialCatalogue, type CredentialEntry } from './credential-catalogue.tsx'
import { CredentialMatrixTable } from './credential-matrix-table.tsx'
import { PersonCard } from './person-card.tsx'

export const teamLead =
  'Perfusionists, nurses and respiratory therapists who run ECMO, and the people who lead, write and review. Each credential is shown with who issued it and when we checked it.'

export interface TeamViewProps {
  /** Active people by what they do; a group without people is left out. */
  groups: ReadonlyArray<{ title: string; people: readonly PersonCardValue[] }>
  roster: readonly PersonCardValue[]
  /** The catalogue; what nobody on the roster holds is left out. */
  credentials: readonly CredentialEntry[]
  /** ISO day on which credentials are judged. */
  today: string
}

/** Everyone who is with us now, and the credentials of the roster side by side. */
export function TeamView({ groups, roster, credentials, today }: TeamViewProps) {
  const shown = groups.filter(({ people }) => people.length > 0)
  const matrix = credentialMatrix(roster, today)
  return (
    <>
      <PageHeader
        area="team"
        title="Our team"
        lead={teamLead}
        crumbs={[{ label: 'Home', href: paths.home() }, { label: 'Team' }]}
      />
      {shown.length === 0 ? (
        <div className="wrap pb-16 lg:pb-24">
          <EmptyState title="Nobody is introduced here yet">
            <p>People appear here with their verified credentials.</p>
          </EmptyState>
        </div>
      ) : null}
      <div className="wrap grid gap-12 pb-16 lg:gap-20 lg:pb-24">
        {shown.map(({ title, people }) => (
          <section key={title} aria-label={title}>
            <h2 className="people-title">{title}</h2>
            <CardGrid across={4}>
              {people.map((person) => (
                <li key={person._id}>
                  <PersonCard person={person} today={today} withStates />
                </li>
              ))}
            </CardGrid>
          </section>
        ))}
      </div>
      {matrix.rows.length > 0 ? (
        <Section
          title="Credentials side by side"
          tone="surface"
          intro="A credential counts here only after one of us has looked it up with its issuer, and only until it expires."
        >
          <CredentialMatrixTable matrix={matrix} today={today} withNames={false} />
          <h3 className="mt-12 mb-4">What each one takes</h3>
          <CredentialCatalogue credentials={credentials} columns={matrix.columns} />
        </Section>
      ) : null}
    </>
  )
}
