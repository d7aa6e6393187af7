import { ClientError, type SanityClient } from '@sanity/client'
import { z } from 'zod'
import { type Enquiry, enquirySchema } from '#lib/enquiry/document.ts'

/** Which mail of an enquiry: to the team, or to whoever wrote. */
export type Kind = Enquiry['notifications'][number]['_key']

/** Milliseconds for which a letter belongs to the process that claimed it. */
export const claimLasts = 120_000
/** Enquiries that are looked at in one go. */
const atOnce = 20

const minute = 60_000
/** Before a letter is tried again, after the first try, the second, … Then it has failed. */
const waits = [1, 5, 15, 60, 240, 720, 1_440].map((minutes) => minutes * minute)

const due = z.array(
  z.object({
    _id: z.string(),
    _rev: z.string(),
    waiting: z.array(z.object({ _key: z.enum(['team', 'acknowledgement']), attempts: z.number() })),
  }),
)

/** A letter that is due, in the revision in which it was. */
export interface Due {
  readonly id: string
  readonly revision: string
  readonly kind: Kind
  readonly attempts: number
}

const waiting = 'state == "waiting" && _key in ["team", "acknowledgement"]'
const own = '_type == "enquiry" && _id in path("enquiry.*")'

/** Letters that are due, those of the oldest enquiries first. @throws what the client throws */
export async function dueLetters(client: SanityClient, now: Date): Promise<Due[]> {
  const query = `*[${own} && count(notifications[${waiting} && nextAt <= $now]) > 0]
    | order(receivedAt)[0...${atOnce}]{
      _id, _rev, "waiting": notifications[${waiting} && nextAt <= $now]{_key, "attempts": coalesce(attempts, 0)}
    }`
  const found = due.parse(await client.fetch<unknown>(query, { now: now.toISOString() }))
  return found.flatMap(({ _id, _rev, waiting: letters }) =>
    letters.map(({ _key, attempts }) => ({ id: _id, revision: _rev, kind: _key, attempts })),
  )
}

/** When the next letter is due; null where none waits. @throws what the client throws */
export async function nextLetter(client: SanityClient): Promise<Date | null> {
  const query = `*[${own} && count(notifications[${waiting}]) > 0]{
    "at": (notifications[${waiting}] | order(nextAt))[0].nextAt
  } | order(at)[0].at`
  const at: unknown = await client.fetch(query)
  return typeof at === 'string' ? new Date(at) : null
}

export interface Claim {
  readonly enquiry: Enquiry
  /** How often it was tried, this time included. */
  readonly attempts: number
}

/**
 * Makes a due letter ours for two minutes, so that no other process sends it meanwhile.
 * @returns null where somebody else has it, or changed the enquiry; `unreadable` where the document
 * is no enquiry
 * @throws where the lake cannot be reached
 */
export async function claimLetter(
  client: SanityClient,
  { id, revision, kind, attempts }: Due,
  now: Date,
): Promise<Claim | 'unreadable' | null> {
  const until = new Date(now.getTime() + claimLasts).toISOString()
  const claimed = await client
    .patch(id)
    .ifRevisionId(revision)
    .set({ [`${at(kind)}.attempts`]: attempts + 1, [`${at(kind)}.nextAt`]: until })
    .commit<Record<string, unknown>>()
    .catch(unlessRefused)
  if (!claimed) return null
  const read = enquirySchema.safeParse(claimed)
  return read.success ? { enquiry: read.data, attempts: attempts + 1 } : 'unreadable'
}

/** Writes down that a letter was sent. @throws where the lake cannot be reached */
export async function noteSent(client: SanityClient, id: string, kind: Kind, sentAt: string) {
  await client
    .patch(id)
    .set({ [`${at(kind)}.state`]: 'sent', [`${at(kind)}.sentAt`]: sentAt })
    .unset([`${at(kind)}.lastError`])
    .commit({ returnDocuments: false })
    .catch(unlessRefused)
}

/**
 * Writes down why a letter was not sent, and when it is tried again.
 * @param isFinal true where trying again would be no use
 * @returns milliseconds until it is tried again; null where it has failed
 */
export async function noteFailed(
  client: SanityClient,
  { id, kind }: Pick<Due, 'id' | 'kind'>,
  {
    attempts,
    reason,
    isFinal,
    now,
  }: { attempts: number; reason: string; isFinal: boolean; now: Date },
): Promise<number | null> {
  const wait = isFinal ? undefined : waits[attempts - 1]
  const next =
    wait === undefined
      ? { [`${at(kind)}.state`]: 'failed' }
      : { [`${at(kind)}.nextAt`]: new Date(now.getTime() + wait).toISOString() }
  await client
    .patch(id)
    .set({ ...next, [`${at(kind)}.lastError`]: reason })
    .commit({ returnDocuments: false })
    .catch(unlessRefused)
  return wait ?? null
}

const at = (kind: Kind) => `notifications[_key=="${kind}"]`

/** A lake that answers “no” is there: another revision, or the enquiry is gone. */
function unlessRefused(fault: unknown): null {
  if (fault instanceof ClientError && [404, 409].includes(fault.statusCode)) return null
  throw fault
}
