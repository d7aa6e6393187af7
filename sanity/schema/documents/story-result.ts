import { defineField } from 'sanity'
import { denominatorProblem, numeratorProblem, periodProblem } from '../rules/measure.ts'
import { withheldField } from './withheld-count.ts'

type Result = Record<string, unknown> | undefined

const resultOf = (document: Result): Result => {
  const result = document?.result
  return typeof result === 'object' && result !== null ? { ...result } : undefined
}
const restsOnMeasure = (document: Result) => Boolean(resultOf(document)?.measure)

/** What changed, counted: by an approved measure, or with its own counts, period and limit. */
export const storyResult = defineField({
  name: 'result',
  title: 'Measured result',
  type: 'object',
  description: 'Leave empty where nothing was measured: the page then says so.',
  fields: [
    defineField({
      name: 'statement',
      title: 'What was counted',
      type: 'string',
      description: 'Such as “Night shifts covered as agreed”.',
    }),
    defineField({
      name: 'measure',
      title: 'Approved measure',
      type: 'reference',
      to: [{ type: 'outcomeMeasure' }],
      description: 'Or write the counts of this story below.',
    }),
    defineField({
      name: 'numerator',
      title: 'Counted',
      type: 'number',
      hidden: ({ document }) => restsOnMeasure(document),
      validation: (rule) =>
        rule.custom<number>((count, { document, parent }) => {
          const result = typeof parent === 'object' && parent !== null ? { ...parent } : undefined
          const isOwn = Boolean(resultOf(document)?.statement) && !restsOnMeasure(document)
          return isOwn ? (numeratorProblem(count, result) ?? true) : true
        }),
    }),
    defineField({
      name: 'denominator',
      title: 'Of how many in all',
      type: 'number',
      hidden: ({ document }) => restsOnMeasure(document),
      validation: (rule) =>
        rule.custom<number>((count, { document }) => {
          const isOwn = Boolean(resultOf(document)?.statement) && !restsOnMeasure(document)
          return isOwn ? (denominatorProblem(count) ?? true) : true
        }),
    }),
    { ...withheldField, hidden: ({ document }: { document?: Result }) => restsOnMeasure(document) },
    defineField({
      name: 'period',
      title: 'Period',
      type: 'object',
      options: { columns: 2 },
      hidden: ({ document }) => restsOnMeasure(document),
      fields: [
        defineField({ name: 'from', title: 'From', type: 'date' }),
        defineField({
          name: 'to',
          title: 'To',
          type: 'date',
          validation: (rule) =>
            rule.custom<string>((to, { parent }) =>
              to ? (periodProblem(to, parent) ?? true) : true,
            ),
        }),
      ],
    }),
    defineField({
      name: 'limitation',
      title: 'What it cannot show',
      type: 'text',
      rows: 2,
      hidden: ({ document }) => restsOnMeasure(document),
      validation: (rule) =>
        rule.custom<string>((text, { document }) => {
          const isOwn = Boolean(resultOf(document)?.statement) && !restsOnMeasure(document)
          return isOwn && !text?.trim() ? 'Name at least one limitation.' : true
        }),
    }),
  ],
})
