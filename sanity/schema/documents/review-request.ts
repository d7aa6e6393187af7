import { ClockIcon } from '@sanity/icons/Clock'
import { defineField, defineType } from 'sanity'

const reviewable = [{ type: 'article' }, { type: 'service' }, { type: 'partnerPage' }]

/** Somebody is asked to review a text. Private: its id has a dot. Written by the Studio's own tools. */
export const reviewRequest = defineType({
  name: 'reviewRequest',
  title: 'Request for review',
  type: 'document',
  icon: ClockIcon,
  readOnly: true,
  fields: [
    defineField({ name: 'document', type: 'reference', to: reviewable, weak: true }),
    defineField({ name: 'documentType', type: 'string' }),
    defineField({
      name: 'status',
      type: 'string',
      options: { list: ['waiting', 'returned', 'approved'] },
    }),
    defineField({
      name: 'reviewer',
      title: 'Asked',
      type: 'reference',
      to: [{ type: 'person' }],
      weak: true,
    }),
    defineField({ name: 'requestedBy', title: 'Asked by', type: 'string' }),
    defineField({ name: 'requestedAt', title: 'Asked at', type: 'datetime' }),
    defineField({ name: 'note', title: 'Note to the reviewer', type: 'text' }),
    defineField({ name: 'reason', title: 'Why it was returned', type: 'text' }),
    defineField({ name: 'answeredAt', title: 'Answered at', type: 'datetime' }),
  ],
})
