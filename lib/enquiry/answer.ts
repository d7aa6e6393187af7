import { paths } from '#lib/paths.ts'
import type { FormState } from './form-state.ts'
import { handedOverHeader, handOver } from './handed-over.ts'
import type { Outcome } from './receive.ts'

const words: Record<NonNullable<FormState['reason']>, string> = {
  errors: 'Something is missing, or cannot be read.',
  patient: 'It looks as if it told something about a patient.',
  check: 'Please send it once more.',
  busy: 'More messages came than we can take at once.',
  notSent: 'We could not store it.',
  another: 'You sent us something else from this page before, and that has arrived.',
}
const kept = 'Nothing was sent. Go back in your browser: your text is still there.'

/**
 * The answer to whoever sent a form. Where the form is to be shown again, it is handed over to the
 * front door, which has it drawn; what stands here are the words for where there is none.
 */
export function enquiryAnswer(outcome: Outcome): Response {
  const headers = new Headers({
    'cache-control': 'no-store',
    'content-type': 'text/plain; charset=utf-8',
  })
  if (outcome.kind === 'sent') {
    headers.delete('content-type')
    headers.set('location', paths.contactThanks(outcome.topic))
    return new Response(null, { status: 303, headers })
  }
  const { status } = outcome
  if (outcome.kind === 'refused') return new Response(outcome.text, { status, headers })
  const { reason, errors } = outcome.state
  const why = [reason ? words[reason] : '', ...errors.map(({ message }) => `${message}.`)].join(' ')
  headers.set(handedOverHeader, handOver(outcome.state))
  return new Response(`${why} ${kept}`.trim(), { status, headers })
}
