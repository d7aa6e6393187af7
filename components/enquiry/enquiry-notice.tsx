import type { ReactNode } from 'react'
import type { FormState, Reason } from '#lib/enquiry/form-state.ts'
import { patientDetailKinds } from '#lib/enquiry/patient-detail.ts'
import { formatPhone } from '#lib/phone.ts'
import type { Contact } from '../blocks/section-types.ts'
import { Link } from '../link.tsx'
import { controlId } from './form-parts.tsx'

/** Says why the form is here again, takes the focus, and leads to what is to be mended. */
export function EnquiryNotice({ state, contact }: { state: FormState; contact: Contact }) {
  const { reason } = state
  if (!reason) return null
  const Text = texts[reason]
  const isTrouble = reason !== 'check' && reason !== 'another'
  return (
    <section
      id="notice"
      className={isTrouble ? 'form-notice form-trouble' : 'form-notice'}
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: what happened comes first, for who reads by ear too.
      autoFocus
      aria-labelledby="notice-title"
    >
      <div role="alert">
        <h2 id="notice-title">{titles[reason]}</h2>
        <Text state={state} contact={contact} />
      </div>
    </section>
  )
}

interface TextProps {
  state: FormState
  contact: Contact
}

const titles: Record<Reason, string> = {
  errors: 'There is a problem',
  patient: 'This may tell something about a patient',
  check: 'Check what you send',
  busy: 'Your message was not sent',
  notSent: 'Your message was not sent',
  another: 'You sent us something else before',
}

const texts: Record<Reason, (props: TextProps) => ReactNode> = {
  errors: ({ state: { errors } }) => (
    <>
      <p>Nothing was sent yet. All you typed is still here.</p>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${controlId(field)}`}>{message}</a>
          </li>
        ))}
      </ul>
    </>
  ),
  patient: ({ state: { found } }) => (
    <>
      <p>Nothing was sent yet. We found what looks like:</p>
      <ul>
        {found.map(({ field, kind }) => (
          <li key={`${field} ${kind}`}>
            <a href={`#${controlId(field)}`}>
              {kindInWords(kind)}, in {fieldNames.get(field) ?? field}
            </a>
          </li>
        ))}
      </ul>
      <p>
        Please take it out, then press <b>Send</b>. We do not need it to answer you. If it is not
        about a patient, press <b>Send it as it is</b> below the form.
      </p>
    </>
  ),
  check: () => (
    <p>
      Nothing was sent yet. Look over what you wrote, then press <b>Send</b>.
    </p>
  ),
  busy: ({ state: { wait }, contact }) => (
    <>
      <p>
        More messages came than we can take at once. All you typed is still here. Please press{' '}
        <b>Send</b> again in {wait <= 1 ? 'a minute' : `${wait} minutes`}.
      </p>
      <OtherWays contact={contact} />
    </>
  ),
  notSent: ({ contact }) => (
    <>
      <p>
        We could not store it, so take it as not sent. All you typed is still here. Please press{' '}
        <b>Send</b> again in a minute: should it have come through after all, it will not come
        twice.
      </p>
      <OtherWays contact={contact} />
    </>
  ),
  another: () => (
    <p>
      What you sent first from this page has arrived. What stands below is different and was not
      sent yet. Press <b>Send</b> to send it as a second message.
    </p>
  ),
}

function OtherWays({ contact: { phone, email } }: { contact: Contact }) {
  if (!phone && !email) return null
  return (
    <p>
      {phone ? (
        <>
          Call <Link href={`tel:${phone}`}>{formatPhone(phone)}</Link>
        </>
      ) : null}
      {phone && email ? ' or write to ' : null}
      {email ? <Link href={`mailto:${email}`}>{email}</Link> : null}.
    </p>
  )
}

const kindNames = new Map<string, string>(Object.entries(patientDetailKinds))

function kindInWords(kind: string): string {
  const words = kindNames.get(kind) ?? 'a detail of a patient'
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const fieldNames = new Map([
  ['message', 'your message'],
  ['currentProgram', 'what you say of your program'],
  ['subject', 'the subject'],
  ['organization', 'the organization'],
  ['role', 'your role'],
  ['name', 'your name'],
])
