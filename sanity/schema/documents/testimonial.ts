import { CommentIcon } from '@sanity/icons/Comment'
import { defineField, defineType } from 'sanity'
import { sampleMark } from '../fields/sample-mark.ts'
import { warnOfClaims } from '../rules/evidence.ts'

/** A partner's words about us. */
export const testimonial = defineType({
  name: 'testimonial',
  title: 'Testimonial',
  type: 'document',
  icon: CommentIcon,
  validation: (rule) => rule.custom(warnOfClaims).warning(),
  fields: [
    defineField({
      name: 'quote',
      validation: (rule) => rule.required().error('Write the quote, word for word.'),
      title: 'Quote',
      type: 'text',
      rows: 4,
      description: 'Word for word.',
    }),
    defineField({
      name: 'speakerName',
      validation: (rule) => rule.required().error('Say who said it.'),
      title: 'Who said it',
      type: 'string',
    }),
    defineField({ name: 'speakerRole', title: 'Role', type: 'string' }),
    defineField({ name: 'organization', title: 'Organization', type: 'string' }),
    defineField({
      name: 'relationship',
      validation: (rule) =>
        rule.required().error('Say what ties this person to us: it is shown beside the quote.'),
      title: 'Tie to us',
      type: 'string',
      description: 'Such as “client since 2024” or “former employee”. Shown beside the quote.',
    }),
    defineField({
      name: 'compensation',
      validation: (rule) => rule.required().error('Write “None”, or what was given.'),
      title: 'What was given for it',
      type: 'string',
      description: '“None”, or what it was. Shown beside the quote.',
    }),
    sampleMark,
  ],
  preview: {
    select: {
      title: 'speakerName',
      organization: 'organization',
      quote: 'quote',
      isSample: 'isSample',
    },
    prepare: ({ title, organization, quote, isSample }) => ({
      title: [title, organization].filter(Boolean).join(', '),
      subtitle: [isSample ? 'Sample' : undefined, quote].filter(Boolean).join(' · '),
    }),
  },
})
