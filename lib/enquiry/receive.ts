import { limitedBody } from '#lib/security/limited-body.ts'
import { isFromOwnPage } from '#lib/security/own-origin.ts'
import type { Sending } from '#lib/security/sending-limit.ts'
import { makeStamp, readStamp, type Stamp } from '#lib/security/signed-stamp.ts'
import type { Topic } from './choices.ts'
import type { Enquiry } from './document.ts'
import { type FormState, type Reason, trapName } from './form-state.ts'
import { newEnquiry } from './new-enquiry.ts'
import type { sentLately } from './sent-lately.ts'
import { readForm, readSubmission, type Submission } from './submission.ts'
import { suspectsIn } from './suspects.ts'

/** What came of a request: a new address, the form again, or a plain refusal. */
export type Outcome =
  | { kind: 'sent'; topic: Topic }
  | { kind: 'form'; status: number; state: FormState }
  | { kind: 'refused'; status: number; text: string }

export interface Reception {
  /** Such as `https://example.org`. */
  ownOrigin: string
  /** Of the stamps. */
  secret: string
  now: () => number
  sending: (address: string | null, now: number) => Promise<Sending>
  lately: ReturnType<typeof sentLately>
  /** Hours within which we say that we reply. */
  replyHours: (topic: Topic) => Promise<number>
  /** Rejects where it was not stored, or nobody can say whether it was. */
  store: (enquiry: Enquiry, submission: Submission) => Promise<'stored' | 'another'>
  /** For the operator. It is told nothing of what was sent. */
  warn: (text: string) => void
}

/** Bytes. The longest texts in the longest script come to some 20,000. */
const largestBody = 60_000
/** Nobody fills a form in two seconds. */
const youngest = 2_000
const oldest = 24 * 3_600_000

const refusals = {
  origin: {
    status: 403,
    text: 'This form can only be sent from our own pages. Open our contact page and write there.',
  },
  kind: { status: 415, text: 'Please use the form on our contact page.' },
  size: {
    status: 413,
    text: 'This is too long to send. Nothing was sent. Go back in your browser: your text is still there. Then shorten it.',
  },
  flood: {
    status: 429,
    text: 'Too much is being sent to us just now. Nothing was sent. Go back in your browser: your text is still there. Then try again in a few minutes, or call us.',
  },
}

const refuse = (why: keyof typeof refusals): Outcome => ({ kind: 'refused', ...refusals[why] })

/** Takes what a form sends. The order of the checks is that of what they cost. */
export async function receive(request: Request, reception: Reception): Promise<Outcome> {
  const { headers } = request
  if (!isFromOwnPage(headers, reception.ownOrigin)) return refuse('origin')
  const type = headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase()
  if (type !== 'application/x-www-form-urlencoded') return refuse('kind')
  const sending = await reception.sending(addressOf(headers), reception.now())
  if (sending === 'flood') return refuse('flood')
  const body = await limitedBody(request, largestBody)
  if (body === null) return refuse('size')
  return consider(new URLSearchParams(body), sending, reception)
}

/** The front door, or the host, says it; where several proxies do, the last is ours. */
function addressOf(headers: Headers): string | null {
  return headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? null
}

async function consider(
  form: URLSearchParams,
  sending: Exclude<Sending, 'flood'>,
  reception: Reception,
): Promise<Outcome> {
  const now = reception.now()
  const stamp = readStamp(form.get('stamp'), reception.secret)
  const state: FormState = {
    reason: null,
    values: readForm(form),
    errors: [],
    found: [],
    mayKeep: null,
    keep: /^[\w-]{16}$/.exec(form.get('keep') ?? '')?.[0] ?? null,
    stamp: makeStamp(reception.secret, now, stamp?.id),
    wait: 0,
  }
  const again = (status: number, reason: Reason, more: Partial<FormState> = {}): Outcome => ({
    kind: 'form',
    status,
    state: { ...state, reason, ...more },
  })

  if (sending !== 'ok') return again(429, 'busy', { wait: Math.ceil(sending.wait / 60) })
  const read = readSubmission(state.values)
  if ('errors' in read) return again(422, 'errors', { errors: read.errors })
  const { submission } = read
  const suspects = suspectsIn(submission)
  if (suspects && suspects.name !== state.keep) {
    return again(422, 'patient', { found: suspects.found, mayKeep: suspects.name })
  }
  if (!isInTime(stamp, now)) return again(200, 'check')
  if (reception.lately.has(submission)) return { kind: 'sent', topic: submission.topic }

  // A machine is answered as a person is, and a person whose browser fills in everything is not lost.
  const isTrapped = Boolean(form.get(trapName))
  const stored = await keep(
    {
      submission,
      id: stamp.id,
      suspected: suspects?.found ?? [],
      isTrapped,
    },
    reception,
  )
  if (stored === null) return again(503, 'notSent')
  // A stamp of its own: sent again, it is a second enquiry.
  if (stored === 'another')
    return again(409, 'another', { stamp: makeStamp(reception.secret, now) })
  if (!isTrapped) reception.lately.add(submission)
  return { kind: 'sent', topic: submission.topic }
}

function isInTime(stamp: Stamp | null, now: number): stamp is Stamp {
  if (!stamp) return false
  const age = now - stamp.at
  return age >= youngest && age <= oldest
}

/** Stores it; null where that failed, or nobody can say. */
async function keep(
  given: Omit<Parameters<typeof newEnquiry>[0], 'at' | 'replyHours'>,
  { now, replyHours, store, warn }: Reception,
) {
  try {
    const hours = await replyHours(given.submission.topic)
    const enquiry = newEnquiry({ ...given, at: new Date(now()), replyHours: hours })
    return await store(enquiry, given.submission)
  } catch (fault) {
    // Its message may repeat what was sent.
    const status = fault instanceof Error && 'statusCode' in fault ? ` (${fault.statusCode})` : ''
    const name = fault instanceof Error ? fault.name : 'a fault'
    warn(`An enquiry could not be stored, and its sender was told: ${name}${status}.`)
    return null
  }
}
