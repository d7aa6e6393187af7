import { ShareIcon } from '@sanity/icons/Share'
import { useState } from 'react'
import type {
  DocumentActionComponent,
  DocumentActionDescription,
  DocumentActionProps,
} from 'sanity'
import { ShareDialog } from './share-dialog.tsx'

/** “Share preview”: links to the draft of one page, for somebody without a Studio. */
export const shareAction: DocumentActionComponent = (props) => useShareAction(props)

function useShareAction({ id }: DocumentActionProps): DocumentActionDescription {
  const [isOpen, setOpen] = useState(false)
  return {
    label: 'Share preview',
    icon: ShareIcon,
    onHandle: () => setOpen(true),
    dialog: isOpen && {
      type: 'dialog',
      header: 'Share a preview',
      width: 'medium',
      onClose: () => setOpen(false),
      content: <ShareDialog documentId={id} />,
    },
  }
}
