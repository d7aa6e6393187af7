import { InfoOutlineIcon } from '@sanity/icons/InfoOutline'
import { WarningOutlineIcon } from '@sanity/icons/WarningOutline'
import { defineField, defineType } from 'sanity'
import { firstWords } from '../rules/texts.ts'

const tones = [
  { title: 'Note', value: 'note' },
  { title: 'Caution', value: 'caution' },
  { title: 'Emergency', value: 'emergency' },
]

/** A box beside the text: a note, a caution or an emergency. */
export const callout = defineType({
  name: 'callout',
  title: 'Callout',
  type: 'object',
  icon: InfoOutlineIcon,
  fields: [
    defineField({
      name: 'tone',
      validation: (rule) => rule.required().error('Choose a tone.'),
      title: 'Tone',
      type: 'string',
      options: {
        list: tones,
        layout: 'radio',
        direction: 'horizontal',
      },
      initialValue: 'note',
    }),
    defineField({ name: 'title', title: 'Title', type: 'string' }),
    defineField({
      name: 'body',
      validation: (rule) => rule.required().error('Write what the callout says.'),
      title: 'Text',
      type: 'simpleText',
    }),
  ],
  preview: {
    select: { title: 'title', tone: 'tone', body: 'body' },
    prepare: ({ title, tone, body }) => ({
      title: title || firstWords(body) || 'Empty callout',
      subtitle: ['Callout', tones.find(({ value }) => value === tone)?.title]
        .filter(Boolean)
        .join(' · '),
      media: tone === 'note' ? InfoOutlineIcon : WarningOutlineIcon,
    }),
  },
})
