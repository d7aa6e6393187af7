import { BlockContentIcon } from '@sanity/icons/BlockContent'
import { defineType } from 'sanity'
import { sectionBody, sectionTitle } from './section-fields.ts'

/** Plain text with a heading. */
export const textBlock = defineType({
  name: 'textBlock',
  title: 'Text',
  type: 'object',
  icon: BlockContentIcon,
  fields: [sectionTitle, sectionBody],
  preview: { select: { title: 'title' }, prepare: ({ title }) => ({ title, subtitle: 'Text' }) },
})
