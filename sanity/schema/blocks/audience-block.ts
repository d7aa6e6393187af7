import { ArrowRightIcon } from '@sanity/icons/ArrowRight'
import { defineField, defineType } from 'sanity'
import { sectionTitle } from './section-fields.ts'

/** Ways into the site, one for each kind of visitor. */
export const audienceBlock = defineType({
  name: 'audienceBlock',
  title: 'Who are you?',
  type: 'object',
  icon: ArrowRightIcon,
  fields: [
    sectionTitle,
    defineField({
      name: 'items',
      title: 'Visitors',
      type: 'array',
      of: [{ type: 'audienceItem' }],
    }),
  ],
  preview: {
    select: { title: 'title' },
    prepare: ({ title }) => ({ title, subtitle: 'Who are you?' }),
  },
})
