import type { Mutation, SanityClient } from '@sanity/client'
import { z } from 'zod'
import type { Step } from './change.ts'
import { publishedIdOf } from './change.ts'

export const scheduleType = 'scheduledPublish'

const stored = z.object({
  _id: z.string(),
  _rev: z.string(),
  /** The published id of the document. */
  documentId: z.string(),
  documentType: z.string(),
  /** When it is due, in UTC. */
  at: z.iso.datetime(),
  /** In which the editor meant it. */
  zone: z.string(),
  who: z.string(),
  /** The revision of the draft that is to be published: no other is. */
  revision: z.string(),
  state: z.enum(['waiting', 'done', 'failed']),
  reason: z.string().nullish(),
})

export type ScheduledPublish = z.infer<typeof stored>

/** Private, since its id has a dot; one for each document. */
export function scheduleIdOf(documentId: string): string {
  return `schedule.${publishedIdOf(documentId)}`
}

/** A stored schedule; null for what is none. */
export function readSchedule(document: unknown): ScheduledPublish | null {
  return stored.safeParse(document).data ?? null
}

/** Those that wait and are due, the earliest first. @throws what the client throws */
export async function dueSchedules(client: SanityClient, now: Date): Promise<ScheduledPublish[]> {
  const query = `*[_type == $type && state == "waiting" && at <= $now] | order(at)`
  const found = await client.fetch(query, { type: scheduleType, now: now.toISOString() })
  return stored.array().parse(found)
}

/** When the earliest that waits is due; null where none waits. @throws what the client throws */
export async function nextDue(client: SanityClient): Promise<Date | null> {
  const query = `*[_type == $type && state == "waiting"] | order(at)[0].at`
  const at: unknown = await client.fetch(query, { type: scheduleType })
  return typeof at === 'string' ? new Date(at) : null
}

/** However a document is published, what was scheduled for it is done with. */
export const closeSchedule: Step = async ({ draft, client }): Promise<Mutation[]> => {
  const id = scheduleIdOf(draft._id)
  const schedule = readSchedule(await client.getDocument(id))
  if (!schedule || schedule.state === 'done') return []
  return [{ patch: { id, set: { state: 'done' }, unset: ['reason'] } }]
}
