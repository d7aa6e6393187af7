import { z } from 'zod'
import { documentPath } from '../paths.ts'
import { readTarget } from './address.ts'
import type { Redirect } from './table.ts'

/** What is read of a `redirect` document: see `redirectsQuery`. */
export const redirectDocuments = z.array(
  z.object({
    from: z.string(),
    to: z.string().nullish(),
    permanent: z.boolean().nullish(),
    gone: z.boolean().nullish(),
    follows: z.boolean().nullish(),
    target: z.object({ _type: z.string(), slug: z.string().nullish() }).nullish(),
  }),
)

export type RedirectDocument = z.infer<typeof redirectDocuments>[number]

/**
 * The redirect that a document stands for: to nowhere where it says that the page is gone for good,
 * and where it follows a page (`follows`) that readers cannot open, for as long as they cannot.
 * Null where it names no safe address.
 */
export function toRedirect(document: RedirectDocument, ownOrigin?: string): Redirect | null {
  const { from, to, permanent, gone, follows, target } = document
  if (gone) return { from, to: null, permanent: true }
  const path = target ? documentPath(target) : readTarget(to ?? undefined, ownOrigin)
  if (path === null && follows) return { from, to: null, permanent: false }
  return path === null ? null : { from, to: path, permanent: permanent !== false }
}
