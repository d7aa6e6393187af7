import { paths } from '#lib/paths.ts'
import { formatPhone } from '#lib/phone.ts'
import type { Contact, PersonCardValue } from './blocks/section-types.ts'
import { ButtonLink } from './button-link.tsx'
import { Link } from './link.tsx'
import { SampleMark } from './sample-mark.tsx'
import { Portrait } from './team/portrait.tsx'

export interface ContactPanelProps {
  contact: Contact
  /** Who answers; left out once no longer with us. */
  person: PersonCardValue | null
}

/** Whom to call, and how. */
export function ContactPanel({ contact, person }: ContactPanelProps) {
  const { phone, email, emergencyText, isSample } = contact
  return (
    <div className="box panel">
      {person && person.active !== false ? <ContactPerson person={person} /> : null}
      <address className="grid gap-4">
        {phone ? (
          <p>
            <span className="fine block">Phone</span>
            <Link href={`tel:${phone}`} className="tabular inline-block py-1 text-h3 font-bold">
              {formatPhone(phone)}
            </Link>{' '}
            <SampleMark when={isSample} />
          </p>
        ) : null}
        {email ? (
          <p>
            <span className="fine block">Email</span>
            <Link href={`mailto:${email}`} className="inline-block py-1 font-bold break-all">
              {email}
            </Link>
          </p>
        ) : null}
      </address>
      {!phone && !email ? <ButtonLink href={paths.contact()}>How to reach us</ButtonLink> : null}
      {emergencyText ? <p className="fine box-end">{emergencyText}</p> : null}
    </div>
  )
}

function ContactPerson({ person }: { person: PersonCardValue }) {
  return (
    <div className="contact-person">
      <span>
        <Portrait name={person.name} portrait={person.portrait} maxWidth={80} sizes="80px" />
      </span>
      <div>
        <p>
          <Link href={person.slug ? paths.person(person.slug) : null}>
            {person.name}
            {person.postNominals ? `, ${person.postNominals}` : null}
          </Link>
        </p>
        <p className="fine">{person.jobTitle}</p>
        <SampleMark when={person.isSample} />
      </div>
    </div>
  )
}
