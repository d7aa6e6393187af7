import type { SanityClient } from '@sanity/client'
import { z } from 'zod'
import { documentPath } from '#lib/paths.ts'

const addressed = z.object({ _type: z.string(), slug: z.string().nullable() }).nullable()
const query = '*[_id == $id][0]{_type, "slug": slug.current}'

/**
 * Where a document is shown, as its draft says; null where it has no page.
 * @param client reads drafts. The function rejects with what it throws.
 */
export function draftPaths(client: SanityClient) {
  return async (id: string): Promise<string | null> => {
    const found: unknown = await client.fetch(query, { id }, { perspective: 'drafts' })
    const document = addressed.parse(found)
    return document && documentPath(document)
  }
}
