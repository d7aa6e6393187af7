import { ClientError, type SanityClient } from '@sanity/client'
import { z } from 'zod'

const over = z.array(z.object({ _id: z.string(), _rev: z.string() }))
/** Enquiries in one transaction. */
const atOnce = 50
const day = 86_400_000

/** The day after `deleteAfter` is the first without the enquiry, in UTC. */
const lastDay = (now: Date) => new Date(now.getTime() - day).toISOString().slice(0, 10)

/** When the next enquiry is to be deleted; null where there is none. @throws what the client throws */
export async function nextDeletion(client: SanityClient): Promise<Date | null> {
  const query = `*[_type == "enquiry" && defined(deleteAfter)] | order(deleteAfter)[0].deleteAfter`
  const found: unknown = await client.fetch(query)
  const at = typeof found === 'string' ? Date.parse(found) : Number.NaN
  return Number.isNaN(at) ? null : new Date(at + day)
}

/**
 * Deletes the enquiries whose time is over, with their history. Several processes may do so at once:
 * of two, one deletes each.
 * @param client with a token that writes, and the perspective `raw`
 * @param forget takes away what is kept of an enquiry beside the lake
 * @returns how many this call deleted
 * @throws where the lake cannot be reached
 */
export async function deleteWhatIsOver(
  client: SanityClient,
  now: Date,
  forget: (id: string) => Promise<void> = async () => {},
): Promise<number> {
  const query = `*[_type == "enquiry" && deleteAfter <= $day] | order(deleteAfter, _id)[0...${atOnce}]{_id, _rev}`
  let deleted = 0
  for (;;) {
    const found = over.parse(await client.fetch<unknown>(query, { day: lastDay(now) }))
    if (found.length === 0) return deleted
    const mutations = found.flatMap(({ _id: id, _rev: ifRevisionID }) => [
      // Asks for the revision: of two processes, the second one has nothing left to delete.
      { patch: { id, ifRevisionID, unset: ['message'] } },
      { delete: { id, purge: true } },
    ])
    try {
      await client.mutate(mutations, { returnDocuments: false, visibility: 'sync' })
      deleted += found.length
    } catch (fault) {
      if (!(fault instanceof ClientError)) throw fault
      // Somebody else was first, or changed one: what is left is looked at again by the clock.
      return deleted
    }
    for (const { _id } of found) await forget(_id)
  }
}
