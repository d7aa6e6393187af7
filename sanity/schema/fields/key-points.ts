import { CheckmarkCircleIcon } from '@sanity/icons'
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
      title: 'Points',
      type: 'array',
      of: [defineArrayMember({ type: 'string' })],
    }),
  ],
  preview: { select: { items: 'items' } },
})
