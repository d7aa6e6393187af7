import { CloseCircleIcon } from '@sanity/icons/CloseCircle'
import { useState } from 'react'
import { type DocumentActionComponent, useClient } from 'sanity'
import { RevokeForm } from './revoke-form.tsx'

const apiVersion = '2025-10-01'

/** Takes a permission back: what rests on it leaves the site within a second. */
export const revokeConsent: DocumentActionComponent = ({ id, draft, published }) => {
  const client = useClient({ apiVersion })
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  return {
    label: 'Revoke',
    tone: 'critical',
    icon: CloseCircleIcon,
    disabled: !published || Boolean(published.revokedAt),
    title: published ? 'Take this consent back' : 'It allows nothing before it is published.',
    onHandle: () => setOpen(true),
    dialog: isOpen && {
      type: 'dialog',
      header: 'Revoke this consent?',
      width: 'medium',
      onClose: close,
      content: (
        <RevokeForm client={client} id={id} drafts={draft ? [draft._id] : []} onDone={close} />
      ),
    },
  }
}
