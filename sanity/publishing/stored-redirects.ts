import type { SanityClient } from '@sanity/client'
import { z } from 'zod'
import type { StoredRedirect } from '#lib/redirects/moved.ts'

const redirects = z.array(
  z.object({
    _id: z.string(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    target: z.string().nullable(),
  }),
)

/**
 * Every redirect, published or drafted.
 * @param client asks with the perspective `raw`
 */
export async function storedRedirects(client: SanityClient): Promise<StoredRedirect[]> {
  const query = '*[_type == "redirect"]{_id, from, to, "target": target._ref}'
  return redirects.parse(await client.fetch(query, {}, { perspective: 'raw' }))
}
