import type { SanityClient } from '@sanity/client'
import { z } from 'zod'
import { documentPath } from '#lib/paths.ts'
import { livePreviewLinks } from '#sanity/publishing/preview-links.ts'

const addressed = z.object({ _type: z.string(), slug: z.string().nullable() }).nullable()
const query = '*[_id == $id][0]{_type, "slug": slug.current}'

/**
 * Where a document is shown, as its draft says; null where it has no page. `ended`: no
 * link with this key is kept any more.
 * @param client reads drafts. The function rejects with what it throws.
 */
export function draftPaths(client: SanityClient) {
  return async (id: string, key: string): Promise<string | null | 'ended'> => {
    const [found, links] = await Promise.all([
      client.fetch<unknown>(query, { id }, { perspective: 'drafts' }),
      livePreviewLinks(client, id, new Date()),
    ])
    if (!links.some(({ _key }) => _key === key)) return 'ended'
    const document = addressed.parse(found)
    return document && documentPath(document)
  }
}
