import { DocumentsIcon } from '@sanity/icons/Documents'
import { defineType } from 'sanity'
import { sectionBody, sectionTitle } from './section-fields.ts'

/** The newest articles of the blog. */
export const articlesBlock = defineType({
  name: 'articlesBlock',
  title: 'Newest articles',
  type: 'object',
  icon: DocumentsIcon,
  fields: [sectionTitle, sectionBody],
  preview: {
    select: { title: 'title' },
    prepare: ({ title }) => ({ title, subtitle: 'Newest articles' }),
  },
})
