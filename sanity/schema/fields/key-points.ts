import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle'
import { defineArrayMember, defineField, defineType } from 'sanity'

/** A short list of what to remember, inside a text. */
export const keyPoints = defineType({
  name: 'keyPoints',
  title: 'Key points',
  type: 'object',
  icon: CheckmarkCircleIcon,
  fields: [
    defineField({
      name: 'items',
      validation: (rule) => [
        rule.min(1).error('Add a point.'),
        rule.max(7).warning('Keep it to seven points.'),
      ],
      title: 'Points',
      type: 'array',
      of: [defineArrayMember({ type: 'string' })],
    }),
  ],
  preview: {
    select: { items: 'items' },
    prepare: ({ items }) => ({
      title: Array.isArray(items) && items.length > 0 ? items.join(' ') : 'No points yet',
      subtitle: 'Key points',
      media: CheckmarkCircleIcon,
    }),
  },
})
