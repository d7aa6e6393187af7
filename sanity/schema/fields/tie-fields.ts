import { defineField } from 'sanity'

/** What binds a speaker to us: disclosed beside the words, as large as the name. */
export const tieFields = [
  defineField({
    name: 'relationship',
    validation: (rule) =>
      rule.required().error('Say what ties this person to us: it is shown beside the words.'),
    title: 'Tie to us',
    type: 'string',
    description: 'Such as “client since 2024” or “former employee”. Shown beside the words.',
  }),
  defineField({
    name: 'compensation',
    validation: (rule) => rule.required().error('Write “None”, or what was given.'),
    title: 'What was given for it',
    type: 'string',
    description: '“None”, or what it was. Shown beside the words.',
  }),
]
