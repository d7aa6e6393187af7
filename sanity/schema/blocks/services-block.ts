import { CaseIcon } from '@sanity/icons/Case'
import { defineType } from 'sanity'
import { sectionBody, sectionTitle } from './section-fields.ts'

/** Cards of all published services, in their order. */
export const servicesBlock = defineType({
  name: 'servicesBlock',
  title: 'All services',
  type: 'object',
  icon: CaseIcon,
  fields: [sectionTitle, sectionBody],
  preview: {
    select: { title: 'title' },
    prepare: ({ title }) => ({ title, subtitle: 'All services' }),
  },
})
