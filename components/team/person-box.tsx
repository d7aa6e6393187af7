import type { FigureValue } from '../image.tsx'
import { type NamedPerson, PersonName } from '../person-name.tsx'
import { Avatar } from './avatar.tsx'

export interface BoxedPerson extends NamedPerson {
  _id: string
  jobTitle: string | null
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
      </div>
    </li>
  )
}
