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
    <div className="rounded-card border border-line bg-surface p-6 lg:p-8">
      {person && person.active !== false ? <ContactPerson person={person} /> : null}
      <address className="grid gap-4">
        {phone ? (
          <p>
            <span className="block text-small text-text-2">Phone</span>
            <Link href={`tel:${phone}`} className="tabular inline-block py-1 text-h3 font-bold">
              {formatPhone(phone)}
            </Link>{' '}
            <SampleMark when={isSample} />
          </p>
        ) : null}
        {email ? (
          <p>
            <span className="block text-small text-text-2">Email</span>
            <Link href={`mailto:${email}`} className="inline-block py-1 font-bold break-all">
              {email}
            </Link>
          </p>
        ) : null}
      </address>
      {!phone && !email ? <ButtonLink href={paths.contact()}>How to reach us</ButtonLink> : null}
      {emergencyText ? (
        <p className="mt-6 border-t border-line pt-4 text-small text-text-2">{emergencyText}</p>
      ) : null}
    </div>
  )
}

function ContactPerson({ person }: { person: PersonCardValue }) {
  return (
    <div className="mb-6 flex items-center gap-5 border-b border-line pb-6">
      <span className="w-20 shrink-0 overflow-hidden rounded-card">
        <Portrait name={person.name} portrait={person.portrait} maxWidth={80} sizes="80px" />
      </span>
      <div>
        <p className="font-serif text-h4 font-semibold">
          <Link href={person.slug ? paths.person(person.slug) : null} className="quiet-link">
            {person.name}
            {person.postNominals ? `, ${person.postNominals}` : null}
          </Link>
        </p>
        <p className="text-small text-text-2">{person.jobTitle}</p>
        <SampleMark when={person.isSample} />
      </div>
    </div>
  )
}
