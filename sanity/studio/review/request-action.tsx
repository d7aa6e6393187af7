import { EyeOpenIcon } from '@sanity/icons/EyeOpen'
import { useToast } from '@sanity/ui/toast'
import { useState } from 'react'
import { type DocumentActionComponent, useClient, useCurrentUser } from 'sanity'
import { requestDocument } from '#lib/review/decisions.ts'
import { isReviewedType } from '#lib/review/meaning.ts'
import { listOf, refOf } from '#lib/review/stored.ts'
import { RequestForm } from './request-form.tsx'
import { apiVersion } from './review-client.ts'

/** Asks a reviewer to read the text as it is now. */
export const requestReview: DocumentActionComponent = ({ id, type, draft, published }) => {
  const client = useClient({ apiVersion })
  const user = useCurrentUser()
  const toast = useToast()
  const [isAsking, setAsking] = useState(false)
  const document = draft ?? published
  if (!isReviewedType(type) || !document) return null
  const close = () => setAsking(false)

  const ask = async (reviewer: string, note: string) => {
    await client.createOrReplace(
      requestDocument({
        documentId: id,
        documentType: type,
        reviewer,
        note,
        requestedBy: user?.name || user?.email || 'An editor',
        requestedAt: new Date().toISOString(),
      }),
    )
    close()
    toast.push({ status: 'success', title: 'The reviewer finds it under “Waiting for me”.' })
  }

  return {
    label: 'Request medical review',
    icon: EyeOpenIcon,
    onHandle: () => setAsking(true),
    dialog: isAsking && {
      type: 'dialog',
      header: 'Request medical review',
      width: 'medium',
      onClose: close,
      content: <RequestForm authors={listOf(document.authors).map(refOf)} onAsk={ask} />,
    },
  }
}
requestReview.displayName = 'RequestReviewAction'
