import type { SanityClient } from '@sanity/client'
import { z } from 'zod'
import { type Topic, topics } from '#lib/enquiry/choices.ts'
import { type Enquiry, enquirySchema } from '#lib/enquiry/document.ts'
import type { SaidField } from '#lib/enquiry/said.ts'

export const apiVersion = '2025-10-01'
/** Enquiries that the inbox shows at once. */
export const mostShown = 100

/** With the revision in which it was read. */
export type FoundEnquiry = Enquiry & { readonly _rev: string }
const found = enquirySchema.extend({ _rev: z.string() })

type Shown = 'open' | Enquiry['status']
export interface Filter {
  readonly topic: Topic | 'all'
  readonly shown: Shown
}

/** Does something to an enquiry and says on the screen what went wrong. @returns whether it was done */
export type Change = (work: (client: SanityClient) => Promise<void>) => Promise<boolean>

const own = '_type == "enquiry" && _id in path("enquiry.*")'
const chosen = `${own} && ($topic == "all" || topic == $topic) && status in $statuses`
const isOpen = 'status in ["new", "assigned"]'

const paramsOf = ({ topic, shown }: Filter) => ({
  topic,
  statuses: shown === 'open' ? ['new', 'assigned'] : [shown],
})

export interface Inbox {
  readonly enquiries: readonly FoundEnquiry[]
  /** How many there are by this filter, shown or not. */
  readonly count: number
  /** Documents that are no enquiries, though they say so. */
  readonly unreadable: number
  readonly open: Readonly<Record<Topic | 'all', number>>
}

const counts = z.object({
  all: z.number(),
  partner: z.number(),
  careers: z.number(),
  other: z.number(),
})
const answer = z.object({ enquiries: z.array(z.unknown()), count: z.number(), open: counts })

/** What waits longest first; of what is done, the newest first. @throws what the client throws */
export async function readInbox(client: SanityClient, filter: Filter): Promise<Inbox> {
  const order =
    filter.shown === 'open' || filter.shown in { new: 1, assigned: 1 }
      ? 'replyBy'
      : 'receivedAt desc'
  const byTopic = Object.keys(topics).map(
    (topic) => `"${topic}": count(*[${own} && ${isOpen} && topic == "${topic}"])`,
  )
  const query = `{
    "enquiries": *[${chosen}] | order(${order}, _id)[0...${mostShown}],
    "count": count(*[${chosen}]),
    "open": {"all": count(*[${own} && ${isOpen}]), ${byTopic.join(', ')}}
  }`
  const { enquiries, count, open } = answer.parse(
    await client.fetch<unknown>(query, paramsOf(filter)),
  )
  const read = enquiries.flatMap((one) => found.safeParse(one).data ?? [])
  return { enquiries: read, count, open, unreadable: enquiries.length - read.length }
}

/** Everything by a filter, for a file. @throws what the client throws */
export async function readAll(client: SanityClient, filter: Filter): Promise<Enquiry[]> {
  const all: unknown = await client.fetch(`*[${chosen}] | order(receivedAt desc)`, paramsOf(filter))
  return z
    .array(z.unknown())
    .parse(all)
    .flatMap((one) => found.safeParse(one).data ?? [])
}

/** One enquiry; null where it is gone. @throws what the client throws, and where it is none */
export async function readEnquiry(client: SanityClient, id: string): Promise<FoundEnquiry | null> {
  const document: unknown = await client.fetch(`*[${own} && _id == $id][0]`, { id })
  return document === null ? null : found.parse(document)
}

const changedMeanwhile = new Error('somebody else has just changed this')

/**
 * Changes who answers, or how far it is. A note or a mail that comes meanwhile does not matter.
 * @throws where somebody else changed that meanwhile, and what the client throws
 */
export async function changeEnquiry(
  client: SanityClient,
  { _id: id, status, assignee }: FoundEnquiry,
  set: Partial<Pick<Enquiry, 'status' | 'assignee'>>,
) {
  const query = '*[_id == $id && status == $status && coalesce(assignee, null) == $assignee]'
  await patchFound(client, { query, params: { id, status, assignee: assignee ?? null }, set })
}

async function patchFound(
  client: SanityClient,
  patch: { query: string; params: Record<string, string | null>; set: Record<string, unknown> },
) {
  const options = { returnDocuments: false, returnFirst: false } as const
  const { documentIds } = await client.mutate([{ patch }], options)
  if (documentIds.length === 0) throw changedMeanwhile
}

export async function addNote(client: SanityClient, id: string, by: string, text: string) {
  const note = { _key: crypto.randomUUID().slice(0, 12), at: new Date().toISOString(), by, text }
  await client.patch(id).append('notes', [note]).commit({ returnDocuments: false })
}

/** Has a mail tried again at once, from the first try on. */
export async function sendAgain(
  client: SanityClient,
  { _id: id }: FoundEnquiry,
  { _key: kind, state, nextAt }: Enquiry['notifications'][number],
) {
  const at = `notifications[_key=="${kind}"]`
  const same = `_key == "${kind}" && state == $state && nextAt == $nextAt`
  await patchFound(client, {
    query: `*[_id == $id && count(notifications[${same}]) == 1]`,
    params: { id, state, nextAt },
    set: {
      [`${at}.state`]: 'waiting',
      [`${at}.attempts`]: 0,
      [`${at}.nextAt`]: new Date().toISOString(),
    },
  })
}

/**
 * Writes other words over a field, in the enquiry and in its past: what was there can be read by
 * nobody any more, but in a mail or a file that went out before.
 * @throws where somebody else changed it meanwhile (nothing is done then), and what the client throws
 */
export async function redact(
  client: SanityClient,
  { _id: id, ...shown }: FoundEnquiry,
  field: SaidField,
  words: string,
) {
  const fresh = await readEnquiry(client, id)
  if (!fresh || fresh[field] !== shown[field]) throw changedMeanwhile
  const { _rev: ifRevisionID, ...kept } = fresh
  const redactedAt = new Date().toISOString()
  const suspected = kept.suspected.filter((one) => one.field !== field)
  // The API knows `purge`, the types of the client do not.
  const withItsPast = { id, purge: true }
  await client.mutate(
    [
      { patch: { id, ifRevisionID, set: { redactedAt } } },
      // The past goes with the document; the one that takes its place has none.
      { delete: withItsPast },
      { create: { ...kept, [field]: words, suspected, redactedAt } },
    ],
    { returnDocuments: false },
  )
}
