import { Stack } from '@sanity/ui'
import type { ReactNode } from 'react'
import type { ObjectInputProps } from 'sanity'
import { isReviewedType } from '#lib/review/meaning.ts'
import { publishedIdOf } from '#sanity/publishing/change.ts'
import { ReviewBanner } from './review/review-banner.tsx'
import { ScheduleBanner } from './schedule/schedule-banner.tsx'

/** What an editor should know of a document before its fields. */
export function DocumentNotes({ form, children }: { form: ObjectInputProps; children: ReactNode }) {
  const { value, schemaType } = form
  const id = typeof value?._id === 'string' ? publishedIdOf(value._id) : null
  return (
    <Stack gap={4}>
      {id && !id.includes('.') && <ScheduleBanner id={id} type={schemaType.name} />}
      {isReviewedType(schemaType.name) && <ReviewBanner />}
      {children}
    </Stack>
  )
}
