import { LockIcon } from '@sanity/icons/Lock'
import { defineArrayMember, defineField, defineType } from 'sanity'

/**
 * Why sentences of one document may stand without a source. Private: its id is `override.` and the
 * id of the document, so that no anonymous query finds it. Written by the Studio, never by hand.
 */
export const claimReasons = defineType({
  name: 'claimReasons',
  title: 'Reasons on record',
  type: 'document',
  icon: LockIcon,
  readOnly: true,
  fields: [
    defineField({ name: 'title', title: 'Document', type: 'string' }),
    defineField({
      name: 'entries',
      title: 'Reasons',
      type: 'array',
      of: [
        defineArrayMember({
          name: 'claimReason',
          title: 'Reason',
          type: 'object',
          fields: [
            defineField({ name: 'sentence', title: 'Sentence', type: 'text', rows: 2 }),
            defineField({ name: 'reason', title: 'Why it may stand', type: 'text', rows: 2 }),
            defineField({ name: 'by', title: 'Decided by', type: 'string' }),
            defineField({ name: 'at', title: 'Decided at', type: 'datetime' }),
          ],
          preview: { select: { title: 'sentence', subtitle: 'reason' } },
        }),
      ],
    }),
  ],
  preview: { select: { title: 'title' } },
})
