import { HelpCircleIcon } from '@sanity/icons/HelpCircle'
import { defineField, defineType } from 'sanity'
import { sectionTitle } from './section-fields.ts'

/** Questions and answers, kept as documents of their own. */
export const faqBlock = defineType({
  name: 'faqBlock',
  title: 'Questions',
  type: 'object',
  icon: HelpCircleIcon,
  fields: [
    sectionTitle,
    defineField({
      name: 'faqs',
      title: 'Questions',
      type: 'array',
      of: [{ type: 'reference', to: [{ type: 'faq' }] }],
    }),
  ],
  preview: {
    select: { title: 'title' },
    prepare: ({ title }) => ({ title, subtitle: 'Questions' }),
  },
})
