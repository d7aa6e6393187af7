import { BlockquoteIcon } from '@sanity/icons/Blockquote'
import { defineField, defineType } from 'sanity'

/** A sentence set large. */
export const pullQuote = defineType({
  name: 'pullQuote',
  title: 'Pull quote',
  type: 'object',
  icon: BlockquoteIcon,
  fields: [
    defineField({
      name: 'text',
      validation: (rule) => [
        rule.required().error('Write the quote.'),
        rule.max(280).warning('Set a shorter sentence large: up to 280 characters.'),
      ],
      title: 'Quote',
      type: 'text',
      rows: 3,
    }),
    defineField({
      name: 'attribution',
      title: 'Who said it',
      type: 'string',
      description: 'Leave empty where the sentence comes from this text.',
    }),
  ],
  preview: {
    select: { title: 'text', attribution: 'attribution' },
    prepare: ({ title, attribution }) => ({
      title: title ? `“${title}”` : 'Empty quote',
      subtitle: ['Pull quote', attribution].filter(Boolean).join(' · '),
      media: BlockquoteIcon,
    }),
  },
})
