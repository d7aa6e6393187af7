import { ClientError, type SanityClient } from '@sanity/client'
import type { Change, Problem } from './change.ts'
import { problemsOf, problemsOrFault } from './gates.ts'
import { publishChange, readChange } from './publication.ts'
import { dueSchedules, type ScheduledPublish } from './schedule.ts'

/** Milliseconds for which a check that cannot be made is tried again, before it counts as failed. */
const patience = 10 * 60 * 1_000

/**
 * Publishes every document whose moment has come and that all gates let through; of another, the
 * draft stays and its schedule says why. Several processes may do so at once: each document is
 * published once. What is interrupted leaves either nothing done, or all of it.
 * @param client with a token that writes, and the perspective `raw`
 * @throws where the content cannot be reached; what is due stays so
 */
export async function publishDue(client: SanityClient, now: Date): Promise<void> {
  for (const schedule of await dueSchedules(client, now)) await settle(client, schedule, now)
}

async function settle(client: SanityClient, schedule: ScheduledPublish, now: Date) {
  const change = await readChange(client, schedule.documentId, now)
  const problems = change ? await judged(change, schedule) : [gone]
  if (!change || problems.length > 0) return fail(client, schedule, problems)
  // A change of the schedule meanwhile (another time, another process) stops the transaction.
  const { _id: id, _rev: ifRevisionID } = schedule
  const unchanged = { patch: { id, ifRevisionID, set: { state: 'done' } } }
  try {
    await publishChange(change, [unchanged])
  } catch (fault) {
    if (!(fault instanceof ClientError)) throw fault
    if (await isAsBefore(client, schedule, change)) {
      await fail(client, schedule, [
        { what: fault.message, todo: 'Open it and publish it by hand.' },
      ])
    }
  }
}

async function judged(change: Change, { revision, at }: ScheduledPublish): Promise<Problem[]> {
  if (change.draft._rev !== revision) return [changed]
  const late = change.now.getTime() - Date.parse(at)
  return late > patience ? problemsOf(change) : problemsOrFault(change)
}

/** Whether a refusal is final: nobody else has published it or changed something. */
async function isAsBefore(client: SanityClient, schedule: ScheduledPublish, { draft }: Change) {
  const [asked, still] = await client.getDocuments([schedule._id, draft._id])
  return asked?._rev === schedule._rev && still?._rev === draft._rev
}

async function fail(
  client: SanityClient,
  schedule: ScheduledPublish,
  problems: readonly Problem[],
) {
  const reason = problems.map(({ what, todo }) => `${what} ${todo}`).join('\n')
  await client
    .patch(schedule._id)
    .ifRevisionId(schedule._rev)
    .set({ state: 'failed', reason })
    .commit()
    .catch((fault: unknown) => {
      // Somebody else has said so, or has asked for another time.
      if (!(fault instanceof ClientError)) throw fault
    })
}

const gone: Problem = {
  what: 'There was no draft any more when it was due.',
  todo: 'Somebody published or discarded it by hand.',
}

const changed: Problem = {
  what: 'The draft was changed after it was scheduled, and nobody asked for that version to be published.',
  todo: 'Open it, look at the change, then schedule it again or publish it.',
}
