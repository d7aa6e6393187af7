import { HelpCircleIcon } from '@sanity/icons'
import { defineField, defineType } from 'sanity'

/** A question that we are asked, and its answer. */
export const faq = defineType({
  name: 'faq',
  title: 'Question',
  type: 'document',
  icon: HelpCircleIcon,
  fields: [
    defineField({
      name: 'question',
      title: 'Question',
      type: 'string',
      description: 'As a visitor would ask it.',
    }),
    defineField({
      name: 'answer',
      title: 'Answer',
      type: 'simpleText',
      description: 'Up to 120 words.',
    }),
    defineField({
      name: 'source',
      title: 'Source',
      type: 'reference',
      to: [{ type: 'source' }],
      description: 'What the answer rests on, where it states a fact.',
    }),
  ],
  preview: { select: { title: 'question' } },
})
