import { UsersIcon } from '@sanity/icons/Users'
import { defineField, defineType } from 'sanity'
import { sectionBody, sectionTitle } from './section-fields.ts'

/** Chosen people; all active specialists where none is chosen. */
export const teamBlock = defineType({
  name: 'teamBlock',
  title: 'People',
  type: 'object',
  icon: UsersIcon,
  fields: [
    sectionTitle,
    sectionBody,
    defineField({
      name: 'people',
      title: 'People',
      type: 'array',
      description: 'Leave empty to show everyone who is active.',
      of: [{ type: 'reference', to: [{ type: 'person' }] }],
    }),
  ],
  preview: { select: { title: 'title' }, prepare: ({ title }) => ({ title, subtitle: 'People' }) },
})
