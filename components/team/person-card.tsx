import { paths } from '#lib/paths.ts'
import { currentCredentials } from '#lib/roster/credential-matrix.ts'
import { disciplineName, listInWords } from '#lib/roster/words.ts'
import { stateNames } from '#lib/us-states.ts'
import type { PersonCardValue } from '../blocks/section-types.ts'
import { Card, CardTitle } from '../card.tsx'
import { SampleMark } from '../sample-mark.tsx'
import { Portrait } from './portrait.tsx'

export interface PersonCardProps {
  person: PersonCardValue
  /** ISO day on which credentials are judged. */
  today: string
  level?: 2 | 3 | 4
  /** Says where the person is licensed. */
  withStates?: boolean
}

export function PersonCard({ person, today, level, withStates = false }: PersonCardProps) {
  const credentials = currentCredentials(person, today)
  const title = person.jobTitle ?? disciplineName(person.discipline)
  return (
    <Card className="person-card">
      <Portrait
        name={person.name}
        portrait={person.portrait}
        maxWidth={608}
        sizes="(min-width: 64rem) 17.25rem, (min-width: 40rem) 47vw, calc(100vw - 2rem)"
      />
      <div className="card-text">
        <CardTitle level={level} href={person.slug ? paths.person(person.slug) : null}>
          {person.name}
          {person.postNominals ? `, ${person.postNominals}` : null}
        </CardTitle>
        {title ? <p className="fine">{title}</p> : null}
        {credentials.length > 0 ? (
          <p className="fine">
            <span className="sr-only">Verified credentials: </span>
            {credentials.map(({ abbreviation, name }) => abbreviation ?? name).join(' · ')}
          </p>
        ) : null}
        {withStates && person.licensedStates?.length ? (
          <p className="fine">Licensed in {listInWords(stateNames(person.licensedStates))}</p>
        ) : null}
        {person.isSample ? (
          <p className="card-end">
            <SampleMark />
          </p>
        ) : null}
      </div>
    </Card>
  )
}
