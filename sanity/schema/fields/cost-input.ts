import { BillIcon } from '@sanity/icons/Bill'
import { defineField, defineType } from 'sanity'
import { refuseFallen } from '../rules/fallen.ts'

const statuses = [
  { title: 'Ours: we stand for it', value: 'company' },
  { title: 'Published: it has a source', value: 'published' },
  { title: 'Illustrative: nobody stands for it', value: 'illustrative' },
]

/** One figure of the cost comparison: what it is, how far it may be moved, and who says so. */
export const costInput = defineType({
  name: 'costInput',
  title: 'Figure',
  type: 'object',
  icon: BillIcon,
  fields: [
    defineField({
      name: 'label',
      validation: (rule) => rule.required().error('Say what the figure is.'),
      title: 'What it is',
      type: 'string',
    }),
    defineField({ name: 'value', title: 'Value', type: 'number' }),
    defineField({
      name: 'unit',
      validation: (rule) => rule.required().error('Write the unit, such as “hours a day”.'),
      title: 'Unit',
      type: 'string',
    }),
    defineField({
      name: 'min',
      validation: (rule) =>
        rule.max(rule.valueOfField('value')).error('The value is below this bound.'),
      title: 'Lowest',
      type: 'number',
    }),
    defineField({
      name: 'max',
      validation: (rule) =>
        rule.min(rule.valueOfField('value')).error('The value is above this bound.'),
      title: 'Highest',
      type: 'number',
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
          isPublished(parent) && !source ? 'A published figure has a source.' : true,
        ),
        rule.custom(refuseFallen),
      ],
      title: 'Source',
      type: 'reference',
      to: [{ type: 'source' }],
    }),
    defineField({
      name: 'asOf',
      validation: (rule) => rule.required().warning('Say of which day the figure is.'),
      title: 'As of',
      type: 'date',
    }),
  ],
  preview: {
    select: { title: 'label', value: 'value', unit: 'unit', status: 'status' },
    prepare: ({ title, value, unit, status }) => ({
      title,
      subtitle: [value ?? 'no value', unit, `(${status})`].join(' '),
    }),
  },
})

function isPublished(parent: unknown): boolean {
  return (
    typeof parent === 'object' &&
    parent !== null &&
    'status' in parent &&
    parent.status === 'published'
  )
}
