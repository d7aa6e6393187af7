import { defineField, defineType } from 'sanity'

/** When and by whom a document was approved last, for lists and queries. The approval itself is private. */
export const reviewStamp = defineType({
  name: 'reviewStamp',
  title: 'Medical review',
  type: 'object',
  fields: [
    defineField({
      name: 'reviewer',
      title: 'Medically reviewed by',
      type: 'reference',
      to: [{ type: 'person' }],
    }),
    defineField({ name: 'approvedAt', title: 'Approved at', type: 'datetime' }),
    defineField({ name: 'nextDue', title: 'Next review due', type: 'date' }),
  ],
})

/** Written by an approval, never by hand. */
export const review = defineField({
  name: 'review',
  title: 'Medical review',
  type: 'reviewStamp',
  description: 'Written by an approval, in the Review tool.',
  readOnly: true,
})
