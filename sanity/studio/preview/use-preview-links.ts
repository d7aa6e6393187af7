import type { SanityClient } from '@sanity/client'
import { createPreviewSecret } from '@sanity/preview-url-secret/create-secret'
import { useClient, useCurrentUser } from 'sanity'
import { z } from 'zod'
import { paths } from '#lib/paths.ts'
import {
  endPreviewLink,
  endPreviewLinks,
  keepPreviewLink,
  livePreviewLinks,
  previewLinksId,
} from '#sanity/publishing/preview-links.ts'
import { useLiveAnswer } from '../live-answer.ts'

const apiVersion = '2025-10-01'
const made = z.object({ url: z.string(), until: z.string(), key: z.string() })
const refused = z.object({ error: z.string() })
const load = (client: SanityClient, { documentId }: Record<string, unknown>) =>
  livePreviewLinks(client, z.string().parse(documentId), new Date())

/** The links to the draft of a document, live; how to make one and how to end them. */
export function usePreviewLinks(documentId: string) {
  const client = useClient({ apiVersion })
  const user = useCurrentUser()
  const id = previewLinksId(documentId)
  const { answer: links, fault } = useLiveAnswer(load, '_id == $id', { id, documentId })
  return {
    /** Undefined until they are known. */
    links,
    fault,
    /** @throws with words for the editor where the site refuses, or the content cannot be written */
    async make() {
      // Who can write this into the content is an editor: the site looks it up there.
      const studio = window.location.origin + paths.studio()
      const { secret } = await createPreviewSecret(client, 'vivacity.share', studio, user?.id)
      const response = await fetch(paths.sharePreview(), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ id: documentId, secret }),
      })
      const body: unknown = await response.json()
      if (!response.ok) throw new Error(refused.safeParse(body).data?.error ?? 'The site refused.')
      const link = made.parse(body)
      await keepPreviewLink(client, documentId, {
        _key: link.key,
        by: user?.name ?? 'An editor',
        madeAt: new Date().toISOString(),
        until: link.until,
      })
      return link
    },
    end: (key: string) => endPreviewLink(client, documentId, key),
    endAll: () => endPreviewLinks(client, documentId),
  }
}

export type MadeLink = z.infer<typeof made>
