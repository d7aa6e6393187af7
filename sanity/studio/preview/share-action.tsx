import { ShareIcon } from '@sanity/icons/Share'
import { createPreviewSecret } from '@sanity/preview-url-secret/create-secret'
import { useState } from 'react'
import {
  type DocumentActionComponent,
  type DocumentActionDescription,
  type DocumentActionProps,
  useClient,
  useCurrentUser,
} from 'sanity'
import { z } from 'zod'
import { paths } from '#lib/paths.ts'
import { endedLinksId } from '#lib/preview/preview-link.ts'
import { ShareDialog, type Shared } from './share-dialog.tsx'

const apiVersion = '2025-10-01'
const made = z.object({ url: z.string(), until: z.string() })
const refused = z.object({ error: z.string() })

/** “Share preview”: a link to the draft of one page, for somebody without a Studio. */
export const shareAction: DocumentActionComponent = (props) => useShareAction(props)

function useShareAction({ id }: DocumentActionProps): DocumentActionDescription {
  const client = useClient({ apiVersion })
  const user = useCurrentUser()
  const [shared, setShared] = useState<Shared | null>(null)

  async function share() {
    setShared({ state: 'making' })
    try {
      // Who can write this into the content is an editor: the site looks it up there.
      const studio = window.location.origin + paths.studio()
      const { secret } = await createPreviewSecret(client, 'vivacity.share', studio, user?.id)
      const response = await fetch(paths.sharePreview(), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ id, secret }),
      })
      const body: unknown = await response.json()
      if (!response.ok) throw new Error(refused.safeParse(body).data?.error ?? 'The site refused.')
      setShared({ state: 'made', ...made.parse(body) })
    } catch (fault) {
      const why = fault instanceof Error ? fault.message : String(fault)
      setShared({ state: 'failed', why })
    }
  }

  async function end() {
    setShared({ state: 'ending' })
    try {
      const endedAt = new Date().toISOString()
      await client.createOrReplace({ _id: endedLinksId(id), _type: 'previewLinks', endedAt })
      setShared({ state: 'ended' })
    } catch (fault) {
      const why = fault instanceof Error ? fault.message : String(fault)
      setShared({ state: 'failed', why: `${why} The links still work.` })
    }
  }

  return {
    label: 'Share preview',
    icon: ShareIcon,
    onHandle: () => void share(),
    dialog: shared && {
      type: 'dialog',
      header: 'Share a preview',
      width: 'medium',
      onClose: () => setShared(null),
      content: <ShareDialog shared={shared} onEnd={() => void end()} />,
    },
  }
}
