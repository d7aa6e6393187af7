import type { SanityClient } from '@sanity/client'
import { z } from 'zod'
import { documentPath } from '#lib/paths.ts'

const users = z.array(z.object({ _type: z.string(), slug: z.string().nullish() }))

// One document between is enough: a page shows a person, who holds a credential.
const usersQuery = `*[references($id) || references(*[references($id)]._id)]{_type, "slug": slug.current}`

/**
 * The public pages that show a document which has none of its own.
 * @throws what the client throws
 */
export async function pagesWith(client: SanityClient, id: string): Promise<string[]> {
  const reader = client.withConfig({ perspective: 'published' })
  const found = users.parse(await reader.fetch(usersQuery, { id }))
  return [...new Set(found.flatMap((user) => documentPath(user) ?? []))].toSorted()
}
