import { CommentIcon } from '@sanity/icons/Comment'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { refuseUnrecorded } from '../rules/override-records.ts'

/** A sentence that may stand without a source. Anybody may read this: why is kept elsewhere. */
export const claimOverride = defineType({
  name: 'claimOverride',
  title: 'Sentence without a source',
  type: 'object',
  icon: CommentIcon,
  readOnly: true,
  fields: [
    defineField({ name: 'sentence', title: 'Sentence', type: 'text', rows: 2 }),
    defineField({
      name: 'receipt',
      title: 'Receipt',
      type: 'string',
      description: 'Ties the sentence to the reason on record.',
      hidden: true,
    }),
  ],
  preview: { select: { title: 'sentence' } },
})

/** The field that says what was let stand in a document. The Studio's own input writes it. */
export const claimOverrides = defineField({
  name: 'claimOverrides',
  title: 'Claims without a source',
  type: 'array',
  of: [defineArrayMember({ type: 'claimOverride' })],
  validation: (rule) => rule.custom(refuseUnrecorded),
})
