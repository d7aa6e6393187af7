import { BarChartIcon } from '@sanity/icons/BarChart'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { countsInWords, figuresOf } from '#lib/outcomes/measure.ts'
import { sampleMark } from '../fields/sample-mark.ts'
import { denominatorProblem, numeratorProblem, periodProblem } from '../rules/measure.ts'
import { benchmarkField } from './outcome-benchmark.ts'
import { withheldField } from './withheld-count.ts'

/** A number about our care, with all that it takes to judge it. */
export const outcomeMeasure = defineType({
  name: 'outcomeMeasure',
  title: 'Outcome measure',
  type: 'document',
  icon: BarChartIcon,
  groups: [
    { name: 'measure', title: 'The measure', default: true },
    { name: 'counts', title: 'Counts' },
    { name: 'limits', title: 'Limits and approval' },
  ],
  fields: [
    defineField({
      name: 'title',
      validation: (rule) => [
        rule.required().error('Name the measure.'),
        rule.max(90).error('Shorten the name to 90 characters.'),
      ],
      title: 'Name',
      type: 'string',
      description: 'What readers see first, such as “Weaned from VV ECMO”.',
      group: 'measure',
    }),
    defineField({
      name: 'definition',
      validation: (rule) => rule.required().error('Say exactly what is counted, and what is not.'),
      title: 'Definition',
      type: 'text',
      rows: 3,
      description: 'Exactly what is counted, and what is not.',
      group: 'measure',
    }),
    defineField({
      name: 'population',
      validation: (rule) => rule.required().error('Say who or what was counted.'),
      title: 'Who or what was counted',
      type: 'string',
      description: 'Such as “All adults on VV ECMO whom we helped care for”.',
      group: 'measure',
    }),
    defineField({
      name: 'dataSource',
      validation: (rule) => rule.required().error('Say where the numbers come from.'),
      title: 'Where the numbers come from',
      type: 'string',
      group: 'measure',
    }),
    benchmarkField,
    defineField({
      name: 'period',
      title: 'Period',
      type: 'object',
      options: { columns: 2 },
      group: 'counts',
      validation: (rule) => rule.required().error('Write the period.'),
      fields: [
        defineField({
          name: 'from',
          title: 'From',
          type: 'date',
          validation: (rule) => rule.required().error('Write when it began.'),
        }),
        defineField({
          name: 'to',
          title: 'To',
          type: 'date',
          validation: (rule) =>
            rule.custom<string>((to, { parent }) => periodProblem(to, parent) ?? true),
        }),
      ],
    }),
    defineField({
      name: 'numerator',
      title: 'Counted',
      type: 'number',
      description: 'How many of them it was true for.',
      group: 'counts',
      validation: (rule) => [
        rule.integer().min(0).error('Write a whole number.'),
        rule.custom<number>((count, { document }) => numeratorProblem(count, document) ?? true),
      ],
    }),
    defineField({
      name: 'denominator',
      title: 'Of how many in all',
      type: 'number',
      group: 'counts',
      validation: (rule) => [
        rule.integer().error('Write a whole number.'),
        rule.custom<number>((count) => denominatorProblem(count) ?? true),
      ],
    }),
    { ...withheldField, group: 'counts' },
    defineField({
      name: 'limitations',
      title: 'Limitations',
      type: 'array',
      description: 'What this number cannot show. One a line.',
      of: [defineArrayMember({ type: 'string' })],
      group: 'limits',
      validation: (rule) => rule.required().min(1).error('Name at least one limitation.'),
    }),
    defineField({
      name: 'approvedBy',
      title: 'Approved by',
      type: 'reference',
      to: [{ type: 'person' }],
      group: 'limits',
      validation: (rule) => rule.required().error('Say who approved this number.'),
    }),
    defineField({
      name: 'approvedOn',
      title: 'Approved on',
      type: 'date',
      group: 'limits',
      validation: (rule) => [
        rule.required().error('Say when it was approved.'),
        rule.max(new Date().toISOString().slice(0, 10)).error('This day lies in the future.'),
      ],
    }),
    { ...sampleMark, group: 'limits' },
  ],
  orderings: [
    {
      name: 'newest',
      title: 'Newest period first',
      by: [{ field: 'period.to', direction: 'desc' }],
    },
  ],
  preview: {
    select: {
      title: 'title',
      numerator: 'numerator',
      denominator: 'denominator',
      withheld: 'withheld',
      isSample: 'isSample',
    },
    prepare: ({ title, isSample, ...counts }) => {
      const figures = figuresOf(counts)
      const words = figures ? countsInWords(figures) : 'No counts yet'
      return {
        title,
        subtitle: [isSample ? 'Sample' : undefined, words].filter(Boolean).join(' · '),
      }
    },
  },
})
