import type { SanityClient } from '@sanity/client'
import { z } from 'zod'
import { documentPath } from '#lib/paths.ts'
import { endedLinksId } from '#lib/preview/preview-link.ts'

const addressed = z.object({ _type: z.string(), slug: z.string().nullable() }).nullable()
const query = '*[_id == $id][0]{_type, "slug": slug.current}'
const moment = z.iso.datetime().nullable()

/**
 * Where a document is shown, as its draft says; null where it has no page. `ended`: an editor has ended
 * the links that were made by then.
 * @param client reads drafts. The function rejects with what it throws.
 */
export function draftPaths(client: SanityClient) {
  return async (id: string, made: Date): Promise<string | null | 'ended'> => {
    const [found, ended] = await Promise.all([
      client.fetch<unknown>(query, { id }, { perspective: 'drafts' }),
      client.fetch<unknown>(
        '*[_id == $id][0].endedAt',
        { id: endedLinksId(id) },
        { perspective: 'raw' },
      ),
    ])
    const endedAt = moment.parse(ended)
    if (endedAt && made <= new Date(endedAt)) return 'ended'
    const document = addressed.parse(found)
    return document && documentPath(document)
  }
}
