import type { Topic } from '#lib/enquiry/choices.ts'
import { type FormState, trapName } from '#lib/enquiry/form-state.ts'
import { longestMessage } from '#lib/enquiry/submission.ts'
import { paths } from '#lib/paths.ts'
import { Choices, Line, Lines, type Typed } from './form-parts.tsx'
import { CareersFields, type OpenJob, PartnerFields } from './topic-fields.tsx'

export interface EnquiryFormProps {
  /** Null in a file that is the same for everybody. */
  state: FormState | null
  topics: ReadonlyArray<{ topic: Topic; title: string; hint: string | null }>
  jobs: readonly OpenJob[]
}

const nothing: Typed = { values: {}, errors: [] }

/**
 * One question, then the fields of its answer. A plain form: the style sheet shows the fields of
 * the topic that is chosen, the server knows which of them count, and app/contact/form.js only adds.
 */
export function EnquiryForm({ state, topics, jobs }: EnquiryFormProps) {
  const typed = state ?? nothing
  return (
    <form
      id="enquiry"
      action={paths.enquiries()}
      method="post"
      noValidate
      className="form"
      data-sent={state?.reason ? '' : undefined}
    >
      {/* A browser must not bring back an old stamp; of type `hidden` it may not be told so. */}
      <input name="stamp" hidden defaultValue={state?.stamp} autoComplete="off" />
      <input type="hidden" name="page" defaultValue={typed.values.page ?? paths.contact()} />
      {state?.keep ? <input type="hidden" name="keep" value={state.keep} /> : null}
      <Choices
        typed={typed}
        name="topic"
        label="What is it about?"
        choices={topics.map(({ topic, title, hint }) => [
          topic,
          <>
            {title}
            {hint ? <small className="fine">{hint}</small> : null}
          </>,
          `to-${topic}`,
        ])}
      />
      <div className="form-rest">
        <div className="form-topic of-partner">
          <PartnerFields typed={typed} />
        </div>
        <div className="form-topic of-careers">
          <CareersFields typed={typed} jobs={jobs} />
        </div>
        <div className="form-topic of-other">
          <Line typed={typed} name="subject" label="Subject" />
        </div>
        <Lines
          typed={typed}
          name="message"
          label="Your message"
          hint={`Up to ${longestMessage.toLocaleString('en-US')} characters. Nothing about a patient, please.`}
          most={longestMessage}
        />
        <Line typed={typed} name="name" label="Your name" autoComplete="name" />
        <Line typed={typed} name="email" label="Email" type="email" autoComplete="email" />
        <Line typed={typed} name="phone" label="Phone" type="tel" autoComplete="tel" optional />
        <div className="form-trap" aria-hidden="true">
          <label htmlFor="f-trap">Leave this empty</label>
          <input id="f-trap" name={trapName} tabIndex={-1} autoComplete="off" />
        </div>
        <p className="cluster">
          <button type="submit" className="button">
            Send
          </button>
          {state?.mayKeep ? (
            <button type="submit" name="keep" value={state.mayKeep} className="button button-quiet">
              Send it as it is
            </button>
          ) : null}
        </p>
        <p role="status" className="fine" />
      </div>
    </form>
  )
}
