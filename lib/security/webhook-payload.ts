import { z } from 'zod'

/** Tags in one call: a change of one document has a few dozen. */
const mostTags = 100

const payloadSchema = z.union([
  // From a Sanity Function of kind sync-tag-invalidate: exactly what changed.
  z.object({ syncTags: z.array(z.string().min(1).max(256)).min(1).max(mostTags) }),
  // From a document webhook, which knows no tags: anything may have changed.
  z.object({
    _id: z.string().min(1),
    _type: z.string().min(1),
    syncTags: z.undefined().optional(),
  }),
])

/**
 * The sync tags that a webhook says have changed, or `everything`.
 * @returns null for what is no such payload
 */
export function changeOf(body: string): string[] | 'everything' | null {
  const parsed = payloadSchema.safeParse(parse(body))
  if (!parsed.success) return null
  return parsed.data.syncTags ?? 'everything'
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}
