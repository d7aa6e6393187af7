import { BillIcon } from '@sanity/icons/Bill'
import { defineField, defineType } from 'sanity'
import { costInputs, inputKeys, isInputKey } from '#lib/cost-model/inputs.ts'
import {
  boundProblem,
  needsSource,
  unitProblem,
  valueProblem,
} from '#lib/cost-model/stored-figure.ts'
import { refuseFallen } from '../rules/fallen.ts'

const statuses = [
  { title: 'Sourced: a publication says so', value: 'sourced' },
  { title: 'Editor: we stand for it', value: 'editor' },
  { title: 'Illustrative: nobody stands for it (empty on the real site)', value: 'illustrative' },
]

// With titles of their own: the Studio would write “Fte”.
const units = [...new Set(inputKeys.map((key) => costInputs[key].unit))].map((unit) => ({
  title: unit,
  value: unit,
}))

const standsForIt: Record<string, string> = {
  sourced: 'from a publication',
  editor: 'we stand for it',
  illustrative: 'illustrative, empty on the real site',
}

/** Where a figure starts, as people write it: $108,000 a year. */
function startOf(value: unknown, unit: unknown): string {
  const words = typeof unit === 'string' ? unit : ''
  if (typeof value !== 'number') return words ? `Starts empty, in ${words}` : 'Starts empty'
  const number = value.toLocaleString('en-US')
  if (words.startsWith('$')) return `$${number}${words.slice(1)}`
  return words.startsWith('%') ? `${number}${words}` : `${number} ${words}`.trim()
}

/** One figure of the cost comparison: what it starts from, how far it may be moved, and who says so. */
export const costInput = defineType({
  name: 'costInput',
  title: 'Figure',
  type: 'object',
  icon: BillIcon,
  fields: [
    defineField({
      name: 'figure',
      validation: (rule) => rule.required().error('Choose which figure it is.'),
      title: 'Which figure',
      type: 'string',
      options: { list: inputKeys.map((key) => ({ title: costInputs[key].label, value: key })) },
    }),
    defineField({
      name: 'value',
      validation: (rule) => rule.custom((_, { parent }) => valueProblem(parent) ?? true),
      title: 'Starts from',
      type: 'number',
      description: 'Leave it empty where only a hospital can know.',
    }),
    defineField({
      name: 'unit',
      validation: (rule) => rule.custom((_, { parent }) => unitProblem(parent) ?? true),
      title: 'Unit',
      type: 'string',
      description: 'Each figure has one unit. Choose another, and a message says which.',
      options: { list: units },
    }),
    defineField({
      name: 'min',
      validation: (rule) => rule.custom((_, { parent }) => boundProblem(parent, 'min') ?? true),
      title: 'Lowest that may be entered',
      type: 'number',
      description: 'Leave it empty to allow all that the comparison can reckon with.',
    }),
    defineField({
      name: 'max',
      validation: (rule) => rule.custom((_, { parent }) => boundProblem(parent, 'max') ?? true),
      title: 'Highest that may be entered',
      type: 'number',
      description: 'Leave it empty to allow all that the comparison can reckon with.',
    }),
    defineField({
      name: 'step',
      validation: (rule) => rule.positive().error('Enter a step above 0.'),
      title: 'Step',
      type: 'number',
      description: 'By how much the arrow keys move it.',
    }),
    defineField({
      name: 'status',
      validation: (rule) => rule.required().error('Say who stands for the figure.'),
      title: 'Who stands for it',
      type: 'string',
      options: { list: statuses, layout: 'radio' },
      initialValue: 'illustrative',
    }),
    defineField({
      name: 'source',
      validation: (rule) => [
        rule.custom((source, { parent }) =>
          needsSource(parent) && !source
            ? 'Choose the source, or say under “Who stands for it” that it is not sourced.'
            : true,
        ),
        rule.custom(refuseFallen),
      ],
      title: 'Source',
      type: 'reference',
      description: 'Needed where a publication says so; readers see it beside the figure.',
      to: [{ type: 'source' }],
    }),
    defineField({
      name: 'asOf',
      validation: (rule) =>
        rule
          .custom((day, { parent }) =>
            needsSource(parent) && !day ? 'Say as of which day the source has it.' : true,
          )
          .warning(),
      title: 'As of',
      type: 'date',
      description: 'The last day of the time that the source is about.',
    }),
    defineField({
      name: 'note',
      validation: (rule) => rule.max(300).error('Shorten the note to 300 characters.'),
      title: 'Note',
      type: 'text',
      rows: 2,
      description: 'What a reader must know of it: for whom, how it was worked out.',
    }),
  ],
  preview: {
    select: { figure: 'figure', value: 'value', unit: 'unit', status: 'status' },
    prepare: ({ figure, value, unit, status }) => ({
      title: isInputKey(figure) ? costInputs[figure].label : 'Which figure?',
      subtitle: [startOf(value, unit), standsForIt[status]].filter(Boolean).join(' · '),
    }),
  },
})
