import { stegaClean } from '@sanity/client/stega'
import { sentencesOf } from '#lib/claims/sentences.ts'
import type { FigureValue } from '../image.tsx'
import { type NamedPerson, PersonName } from '../person-name.tsx'
import { Avatar } from './avatar.tsx'

export interface BoxedPerson extends NamedPerson {
  _id: string
  jobTitle: string | null
  bio?: string | null
  portrait?: FigureValue | null
}

export interface PersonBoxProps {
  person: BoxedPerson
  /** What the person has to do with the text, as “Written by”. */
  part: string
  /** The name of the credential on which a text was approved. */
  verified?: string | null
}

/** Someone who stands behind a text, in a few lines, and the way to the whole page. */
export function PersonBox({ person, part, verified }: PersonBoxProps) {
  return (
    <li>
      <Avatar person={person} />
      <div>
        <p className="fine">{part}</p>
        <p>
          <b>
            <PersonName person={person} />
          </b>
        </p>
        {person.jobTitle ? <p className="fine">{person.jobTitle}</p> : null}
        {verified ? <p className="fine">Approved as {verified}, verified</p> : null}
        {person.bio ? (
          <p className="mt-2">{sentencesOf(stegaClean(person.bio))[0]?.trim()}</p>
        ) : null}
      </div>
    </li>
  )
}
