import { WarningOutlineIcon } from '@sanity/icons/WarningOutline'
import { defineArrayMember, defineField, defineType } from 'sanity'

/** Something that was wrong, what it says now, and how much it mattered. */
export const correction = defineType({
  name: 'correction',
  title: 'Correction',
  type: 'object',
  icon: WarningOutlineIcon,
  fields: [
    defineField({
      name: 'date',
      validation: (rule) => [
        rule.required().error('Say when it was corrected.'),
        rule
          .max(new Date(Date.now() + 86_400_000).toISOString().slice(0, 10))
          .error('A correction lies in the past.'),
      ],
      title: 'Corrected on',
      type: 'date',
      initialValue: () => new Date().toISOString().slice(0, 10),
    }),
    defineField({
      name: 'severity',
      validation: (rule) => rule.required().error('Say how much it mattered.'),
      title: 'How much it mattered',
      type: 'string',
      options: {
        list: [
          { title: 'Minor: a detail that changes no conclusion', value: 'minor' },
          { title: 'Significant: a reader may have understood it wrongly', value: 'significant' },
          { title: 'Critical: somebody may have acted on it', value: 'critical' },
        ],
        layout: 'radio',
      },
      initialValue: 'minor',
    }),
    defineField({
      name: 'wrong',
      validation: (rule) => rule.required().error('Say what was wrong.'),
      title: 'What was wrong',
      type: 'text',
      rows: 2,
    }),
    defineField({
      name: 'now',
      validation: (rule) => rule.required().error('Say what it says now.'),
      title: 'What it says now',
      type: 'text',
      rows: 2,
    }),
  ],
  preview: {
    select: { title: 'wrong', date: 'date', severity: 'severity' },
    prepare: ({ title, date, severity }) => ({
      title: title || 'No correction yet',
      subtitle: [date, severity].filter(Boolean).join(' · '),
    }),
  },
})

/** The corrections of an article, shown on it and on /corrections. */
export const corrections = defineField({
  name: 'corrections',
  title: 'Corrections',
  type: 'array',
  description:
    'Mistakes in substance that readers saw, not typos. Shown on the article and on the page of corrections.',
  of: [defineArrayMember({ type: 'correction' })],
})
