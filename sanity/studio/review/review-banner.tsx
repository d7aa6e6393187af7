import type { SanityClient } from '@sanity/client'
import { Card, Stack, Text } from '@sanity/ui'
import { useCallback } from 'react'
import { useFormValue } from 'sanity'
import { isReviewedType } from '#lib/review/meaning.ts'
import { isStored, listOf, refOf, textOf } from '#lib/review/stored.ts'
import { readReviewing } from './review-client.ts'
import { reviewNotices } from './review-notices.ts'
import { useRead } from './use-read.ts'

/** Above the form: what publishing it now would mean for its approval, and what a reviewer said. */
export function ReviewBanner() {
  const document = useFormValue([])
  const id = isStored(document) ? textOf(document._id).replace(/^drafts\./u, '') : ''
  const read = useCallback((client: SanityClient) => readReviewing(client, id), [id])
  const { value: found } = useRead(read)
  if (!found || !isStored(document) || !isReviewedType(document._type)) return null
  const notices = reviewNotices({
    type: document._type,
    document,
    authors: listOf(document.authors).map(refOf),
    approval: found.approval,
    approver: found.approver,
    request: found.request,
    today: new Date().toISOString().slice(0, 10),
  })
  return (
    <Stack gap={2} aria-live="polite">
      {notices.map(({ tone, text }) => (
        <Card key={text} tone={tone} border radius={2} padding={3}>
          <Text size={1}>{text}</Text>
        </Card>
      ))}
    </Stack>
  )
}
