import { CaseIcon } from '@sanity/icons/Case'
import { defineField, defineType } from 'sanity'
import { sectionBody, sectionTitle } from './section-fields.ts'

/** The services a hospital can ask for, with their hours and limits. */
export const supportBlock = defineType({
  name: 'supportBlock',
  title: 'Services and cover',
  type: 'object',
  icon: CaseIcon,
  fields: [
    sectionTitle,
    sectionBody,
    defineField({
      name: 'services',
      title: 'Services',
      type: 'array',
      description: 'Shown in this order. The text comes from each service.',
      of: [{ type: 'reference', to: [{ type: 'service' }] }],
    }),
  ],
  preview: {
    select: { title: 'title' },
    prepare: ({ title }) => ({ title, subtitle: 'Services and cover' }),
  },
})
