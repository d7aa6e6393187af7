import { BillIcon } from '@sanity/icons/Bill'
import { defineField, defineType } from 'sanity'
import { sectionBody, sectionTitle } from './section-fields.ts'

/** What drives the cost, and where to go for a comparison. */
export const costBlock = defineType({
  name: 'costBlock',
  title: 'Cost',
  type: 'object',
  icon: BillIcon,
  fields: [sectionTitle, sectionBody, defineField({ name: 'cta', title: 'Button', type: 'cta' })],
  preview: { select: { title: 'title' }, prepare: ({ title }) => ({ title, subtitle: 'Cost' }) },
})
