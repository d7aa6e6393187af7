import { TrendUpwardIcon } from '@sanity/icons/TrendUpward'
import { defineField, defineType } from 'sanity'
import { sectionBody, sectionTitle } from './section-fields.ts'

/** What we measure and would share; no number without its denominator. */
export const outcomesBlock = defineType({
  name: 'outcomesBlock',
  title: 'Outcomes',
  type: 'object',
  icon: TrendUpwardIcon,
  fields: [
    sectionTitle,
    sectionBody,
    defineField({
      name: 'measures',
      title: 'Measures',
      type: 'array',
      description: 'Approved measures. Without one, readers see what we will share instead.',
      of: [{ type: 'reference', to: [{ type: 'outcomeMeasure' }] }],
      validation: (rule) => rule.max(3).warning('Three are enough here: /outcomes lists them all.'),
    }),
    defineField({
      name: 'willShare',
      title: 'What we will share',
      type: 'array',
      of: [{ type: 'string' }],
    }),
  ],
  preview: {
    select: { title: 'title' },
    prepare: ({ title }) => ({ title, subtitle: 'Outcomes' }),
  },
})
