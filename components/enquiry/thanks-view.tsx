import type { Topic } from '#lib/enquiry/choices.ts'
import { paths } from '#lib/paths.ts'
import { formatPhone } from '#lib/phone.ts'
import type { Contact } from '../blocks/section-types.ts'
import { Link } from '../link.tsx'
import { PageHeader } from '../page-header.tsx'
import { SampleMark } from '../sample-mark.tsx'
import { ContactScript } from './contact-script.tsx'

interface ThanksViewProps {
  contact: Contact
  topics: ReadonlyArray<{
    topic: Topic
    title: string
    next: string | null
    replyWithinHours: number | null
    person: { name: string | null; slug: string | null; jobTitle: string | null } | null
    isSample: boolean
  }>
}

export const thanksCrumbs = [
  { label: 'Home', href: paths.home() },
  { label: 'Contact', href: paths.contact() },
  { label: 'Thank you' },
]

/**
 * After an enquiry. The address names its topic, and the style sheet shows what was said of that.
 * It is a file that anybody can open, so it says what is true for them too: docs/decisions/38.
 */
export function ThanksView({ topics, contact }: ThanksViewProps) {
  const { phone, emergencyText } = contact
  return (
    <>
      <PageHeader
        title="Thank you for writing to us"
        lead="If our form has just brought you here, your message has arrived and is stored with us. You need not send it again."
        crumbs={thanksCrumbs}
      />
      <div className="wrap thanks pb-12 lg:pb-16">
        {topics.map(({ topic, title, next, replyWithinHours, person, isSample }) => (
          <section
            key={topic}
            id={topic}
            aria-labelledby={`${topic}-next ${topic}-topic`}
            className="box panel"
          >
            <p className="cluster fine">
              <span id={`${topic}-topic`}>{title}</span> <SampleMark when={isSample} />
            </p>
            <h2 id={`${topic}-next`}>What happens next</h2>
            <p>{next ?? 'A person reads what you wrote, and answers by email or phone.'}</p>
            {replyWithinHours ? <p>We reply within {inWords(replyWithinHours)}.</p> : null}
            {person?.name ? (
              <p>
                Who answers:{' '}
                <Link href={person.slug ? paths.person(person.slug) : null}>{person.name}</Link>
                {person.jobTitle ? `, ${person.jobTitle}` : null}
              </p>
            ) : null}
          </section>
        ))}
        <p className="measure">
          You have not written yet? <Link href={paths.contact()}>Our form</Link> is on the contact
          page.
        </p>
        <p className="measure">
          {phone ? (
            <>
              It cannot wait? Call <Link href={`tel:${phone}`}>{formatPhone(phone)}</Link>.{' '}
            </>
          ) : null}
          {emergencyText ?? 'In an emergency, call 911.'}
        </p>
      </div>
      <ContactScript />
    </>
  )
}

/** Hours as people say them. */
function inWords(hours: number): string {
  if (hours === 1) return 'an hour'
  return hours < 48 || hours % 24 > 0 ? `${hours} hours` : `${hours / 24} days`
}
