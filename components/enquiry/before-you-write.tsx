import { formatPhone } from '#lib/phone.ts'
import type { Contact } from '../blocks/section-types.ts'
import { Link } from '../link.tsx'
import { SampleMark } from '../sample-mark.tsx'

/** What stands above the form, whatever else is on the page. */
export function BeforeYouWrite({ contact }: { contact: Contact }) {
  const { phone, emergencyText, isSample } = contact
  return (
    <div className="callout emergency">
      <p>
        <b>{emergencyText ?? 'In an emergency, call 911. We cannot help in one from here.'}</b>
      </p>
      <p>
        Do not include information about a patient: no names, dates of birth, record or room
        numbers.
      </p>
      {phone ? (
        <p>
          Phone, day and night:{' '}
          <Link href={`tel:${phone}`} className="tabular font-bold whitespace-nowrap">
            {formatPhone(phone)}
          </Link>{' '}
          <SampleMark when={isSample} />
        </p>
      ) : null}
    </div>
  )
}
