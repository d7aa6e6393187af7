import { defineField } from 'sanity'
import { refuseFallen } from '../rules/fallen.ts'

/** What others report for the same thing, with where it is written. */
export const benchmarkField = defineField({
  name: 'benchmark',
  title: 'What others report',
  type: 'object',
  description: 'Leave empty where nothing comparable is published.',
  group: 'measure',
  fields: [
    defineField({
      name: 'text',
      title: 'In a sentence',
      type: 'text',
      rows: 2,
      description: 'With its number, its period, and in what it differs from ours.',
    }),
    defineField({
      name: 'source',
      title: 'Source',
      type: 'reference',
      to: [{ type: 'source' }],
      validation: (rule) => [
        rule.custom((source, { parent }) => {
          const isObject = typeof parent === 'object' && parent !== null
          const isStated = isObject && 'text' in parent && Boolean(parent.text)
          return isStated && !source ? 'Choose the source of the comparison.' : true
        }),
        rule.custom(refuseFallen),
      ],
    }),
  ],
})
