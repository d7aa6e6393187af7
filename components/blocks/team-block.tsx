import { paths } from '#lib/paths.ts'
import { CardGrid } from '../card.tsx'
import { Link } from '../link.tsx'
import { Section } from '../section.tsx'
import { PersonCard } from '../team/person-card.tsx'
import { BlockText } from './block-text.tsx'
import type { BlockProps } from './section-types.ts'

/** The chosen people who are still with us; the roster where none is chosen. */
export function TeamBlock({ section, company, notes }: BlockProps<'teamBlock'>) {
  const chosen = (section.people ?? []).filter((person) => person.active !== false)
  const people = chosen.length > 0 ? chosen : company.roster
  if (people.length === 0) return null
  return (
    <Section
      title={section.title}
      intro={<BlockText body={section.body} notes={notes} />}
      action={<Link href={paths.team()}>Meet the whole team</Link>}
    >
      <CardGrid across={4}>
        {people.map((person) => (
          <li key={person._id}>
            <PersonCard person={person} today={company.today} />
          </li>
        ))}
      </CardGrid>
    </Section>
  )
}
