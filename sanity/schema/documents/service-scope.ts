import { defineArrayMember, defineField } from 'sanity'
import { stateProblem } from '../rules/states.ts'
import { modeChoices, populationChoices, staffChoices } from './choices.ts'

const lines = [defineArrayMember({ type: 'string' })]

/** What a service covers, what it does not, and for whom. */
export const scopeFields = [
  defineField({ name: 'includes', title: 'Includes', type: 'array', of: lines, group: 'scope' }),
  defineField({
    name: 'excludes',
    title: 'Does not include',
    type: 'array',
    of: lines,
    group: 'scope',
  }),
  defineField({
    name: 'hospitalProvides',
    title: 'The hospital provides',
    type: 'array',
    of: lines,
    group: 'scope',
  }),
  defineField({
    name: 'populations',
    title: 'Patients',
    type: 'array',
    of: [defineArrayMember({ type: 'string', options: { list: populationChoices } })],
    options: {
      list: populationChoices,
      layout: 'grid',
    },
    group: 'scope',
  }),
  defineField({
    name: 'modes',
    title: 'Kinds of ECMO',
    type: 'array',
    of: [defineArrayMember({ type: 'string', options: { list: modeChoices } })],
    options: {
      list: modeChoices,
      layout: 'grid',
    },
    group: 'scope',
  }),
  defineField({
    name: 'staffTypes',
    title: 'Staff',
    type: 'array',
    of: [defineArrayMember({ type: 'string', options: { list: staffChoices } })],
    options: {
      list: staffChoices,
      layout: 'grid',
    },
    group: 'scope',
  }),
]

/** When and where the service is there, and how fast. */
export const coverFields = defineField({
  name: 'cover',
  title: 'Cover',
  type: 'object',
  group: 'scope',
  fields: [
    defineField({
      name: 'hours',
      title: 'Hours',
      type: 'string',
      description: 'The page says “24/7” only where this says so.',
      options: {
        list: [
          { title: 'Day and night, every day (24/7)', value: '24x7' },
          { title: 'Weekdays', value: 'weekdays' },
          { title: 'As scheduled', value: 'scheduled' },
        ],
        layout: 'radio',
      },
    }),
    defineField({
      name: 'responseTargetHours',
      validation: (rule) => [
        rule.positive().error('Write a number of hours above zero.'),
        rule.max(168).error('Write hours: a week has 168.'),
      ],
      title: 'Target for arrival, in hours',
      type: 'number',
      description: 'Leave empty until it is agreed and measured.',
    }),
    defineField({ name: 'note', title: 'Note', type: 'text', rows: 2 }),
    defineField({
      name: 'states',
      validation: (rule) => rule.custom<string[]>((states) => stateProblem(states) ?? true),
      title: 'States',
      type: 'array',
      of: lines,
      description: 'Two-letter codes, such as TX.',
      options: { layout: 'tags' },
    }),
  ],
})
