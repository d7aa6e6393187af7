import { ActivityIcon } from '@sanity/icons/Activity'
import { defineType } from 'sanity'
import { sectionBody, sectionTitle } from './section-fields.ts'

/** Our labelled drawing of an ECMO circuit, with the same told as a list. */
export const circuitBlock = defineType({
  name: 'circuitBlock',
  title: 'ECMO circuit',
  type: 'object',
  icon: ActivityIcon,
  fields: [sectionTitle, sectionBody],
  preview: {
    select: { title: 'title' },
    prepare: ({ title }) => ({ title, subtitle: 'ECMO circuit' }),
  },
})
