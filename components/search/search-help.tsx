import { paths } from '#lib/paths.ts'
import { formatPhone } from '#lib/phone.ts'
import { Link } from '../link.tsx'

export interface SearchHelpProps {
  topics: ReadonlyArray<{ _id: string; title: string | null; slug: string | null }>
  services: ReadonlyArray<{ _id: string; title: string | null; slug: string | null }>
  /** E.164. */
  phone: string | null
}

/** Ways on for who does not know what to ask, or found nothing. */
export function SearchHelp({ topics, services, phone }: SearchHelpProps) {
  return (
    <div className="search-help">
      {topics.length > 0 ? (
        <section aria-labelledby="by-topic">
          <h2 id="by-topic">Read by topic</h2>
          <ul className="links">
            {topics.map(({ _id, title, slug }) => (
              <li key={_id}>
                <Link href={paths.topic(slug ?? '')}>{title}</Link>
              </li>
            ))}
            <li>
              <Link href={paths.glossary()}>All words of the glossary</Link>
            </li>
          </ul>
        </section>
      ) : null}
      {services.length > 0 ? (
        <section aria-labelledby="for-hospitals">
          <h2 id="for-hospitals">For hospitals</h2>
          <ul className="links">
            {services.map(({ _id, title, slug }) => (
              <li key={_id}>
                <Link href={paths.service(slug ?? '')}>{title}</Link>
              </li>
            ))}
            <li>
              <Link href={paths.partner()}>Why partner with us</Link>
            </li>
          </ul>
        </section>
      ) : null}
      <section aria-labelledby="ask-us">
        <h2 id="ask-us">Ask us</h2>
        <p>
          {phone ? (
            <>
              Call <Link href={`tel:${phone}`}>{formatPhone(phone)}</Link>, or{' '}
            </>
          ) : null}
          <Link href={paths.contact()}>{phone ? 'write to us' : 'Write to us'}</Link>. We cannot
          help in a medical emergency: call 911.
        </p>
      </section>
    </div>
  )
}
