import { InfoOutlineIcon } from '@sanity/icons'
import { defineField, defineType } from 'sanity'

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
        list: [
          { title: 'Note', value: 'note' },
          { title: 'Caution', value: 'caution' },
          { title: 'Emergency', value: 'emergency' },
        ],
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
  preview: { select: { title: 'title', tone: 'tone', body: 'body' } },
})
