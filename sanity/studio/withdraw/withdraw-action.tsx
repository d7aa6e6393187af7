import { useState } from 'react'
import type {
  DocumentActionComponent,
  DocumentActionDescription,
  DocumentActionProps,
} from 'sanity'
import { pathOf } from '#sanity/publishing/page-path.ts'
import { WithdrawDialog } from './withdraw-dialog.tsx'

const made = new WeakMap<DocumentActionComponent, DocumentActionComponent>()

/**
 * Sanity's own way to unpublish or to delete; for a document with a page that readers have, it
 * asks where they go from now on. What has no page goes as usual.
 */
export function askingWhere(
  usual: DocumentActionComponent,
  kind: 'unpublish' | 'delete',
): DocumentActionComponent {
  const known = made.get(usual)
  if (known) return known
  const action: DocumentActionComponent = (props) => useAsking(usual(props), props, kind)
  action.action = kind
  action.displayName = kind === 'delete' ? 'DeleteAction' : 'UnpublishAction'
  made.set(usual, action)
  return action
}

function useAsking(
  usual: DocumentActionDescription | null,
  { id, type, published, onComplete }: DocumentActionProps,
  kind: 'unpublish' | 'delete',
): DocumentActionDescription | null {
  const [isOpen, setOpen] = useState(false)
  const path = published && pathOf(published)
  if (!usual || !path) return usual
  const close = () => {
    setOpen(false)
    onComplete()
  }
  return {
    ...usual,
    onHandle: () => setOpen(true),
    dialog: isOpen && {
      type: 'dialog',
      header: kind === 'delete' ? 'Delete this page' : 'Take this page off the site',
      width: 'medium',
      onClose: close,
      content: <WithdrawDialog id={id} type={type} path={path} kind={kind} onDone={close} />,
    },
  }
}
