import { SplitVerticalIcon } from '@sanity/icons/SplitVertical'
import { defineField, defineType } from 'sanity'
import { sectionBody, sectionTitle } from './section-fields.ts'

/** How our staff and the hospital share the work. */
export const workingTogetherBlock = defineType({
  name: 'workingTogetherBlock',
  title: 'Who does what',
  type: 'object',
  icon: SplitVerticalIcon,
  fields: [
    sectionTitle,
    sectionBody,
    defineField({ name: 'rows', title: 'Tasks', type: 'array', of: [{ type: 'dutyRow' }] }),
  ],
  preview: {
    select: { title: 'title' },
    prepare: ({ title }) => ({ title, subtitle: 'Who does what' }),
  },
})
