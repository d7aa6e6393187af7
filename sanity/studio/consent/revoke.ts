import type { SanityClient } from '@sanity/client'
import { z } from 'zod'

const restingSchema = z.array(z.object({ id: z.string(), title: z.string(), kind: z.string() }))

/** A published document that is shown by a consent. */
export type Resting = z.infer<typeof restingSchema>[number]

/** What leaves the site when a consent is revoked. */
export async function restingOn(client: SanityClient, id: string): Promise<Resting[]> {
  const query = `*[references($id) && _type in ["testimonial", "successStory"]]{
    "id": _id,
    "title": coalesce(title, speakerName, "without a name"),
    "kind": select(_type == "testimonial" => "Quote", "Story")
  }`
  const published = client.withConfig({ perspective: 'published' })
  return restingSchema.parse(await published.fetch<unknown>(query, { id }))
}

interface Revocation {
  id: string
  drafts: readonly string[]
  reason: string
}

/** Revokes a consent, in its drafts too: one that is published later must not bring it back. */
export async function revoke(client: SanityClient, { id, drafts, reason }: Revocation) {
  const revoked = { revokedAt: new Date().toISOString(), revokedReason: reason }
  await client.mutate(
    [id, ...drafts].map((one) => ({ patch: { id: one, set: revoked } })),
    { returnDocuments: false, tag: 'consent.revoke' },
  )
}
