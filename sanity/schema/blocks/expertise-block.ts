import { UsersIcon } from '@sanity/icons/Users'
import { defineType } from 'sanity'
import { sectionBody, sectionTitle } from './section-fields.ts'

/** Text beside the table of credentials that the roster holds. */
export const expertiseBlock = defineType({
  name: 'expertiseBlock',
  title: 'Expertise',
  type: 'object',
  icon: UsersIcon,
  fields: [sectionTitle, sectionBody],
  preview: {
    select: { title: 'title' },
    prepare: ({ title }) => ({ title, subtitle: 'Expertise' }),
  },
})
