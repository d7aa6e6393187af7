import { BookIcon } from '@sanity/icons/Book'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { doiProblem } from '../rules/doi.ts'
import { pmidProblem } from '../rules/pmid.ts'
import { locatorProblem } from '../rules/sources.ts'
import { refuseTwinDoi, refuseTwinPmid } from '../rules/twins.ts'

/** A paper, registry, guideline or rule that our statements rest on. */
export const source = defineType({
  name: 'source',
  title: 'Source',
  type: 'document',
  icon: BookIcon,
  validation: (rule) => rule.custom((document) => locatorProblem(document) ?? true),
  fields: [
    defineField({
      name: 'kind',
      validation: (rule) => rule.required().error('Choose the kind.'),
      title: 'Kind',
      type: 'string',
      options: {
        list: [
          { title: 'Randomized trial', value: 'trial' },
          { title: 'Observational study', value: 'observational' },
          { title: 'Registry', value: 'registry' },
          { title: 'Guideline', value: 'guideline' },
          { title: 'Review', value: 'review' },
          { title: 'Regulator', value: 'regulator' },
          { title: 'Other', value: 'other' },
        ],
      },
    }),
    defineField({
      name: 'title',
      validation: (rule) => rule.required().error('Write the title of the source.'),
      title: 'Title',
      type: 'string',
    }),
    defineField({
      name: 'authors',
      title: 'Authors',
      type: 'array',
      description: 'One a line, family name first: “Combes A”.',
      of: [defineArrayMember({ type: 'string' })],
    }),
    defineField({ name: 'journal', title: 'Journal or publisher', type: 'string' }),
    defineField({
      name: 'year',
      validation: (rule) => [
        rule.required().warning('Readers judge a source by its year.'),
        rule.integer().error('Write the year as four digits.'),
        rule.min(1950).error('ECMO is younger than that: check the year.'),
        rule.max(new Date().getFullYear() + 1).error('This year lies in the future.'),
      ],
      title: 'Year',
      type: 'number',
    }),
    defineField({
      name: 'doi',
      validation: (rule) => [
        rule.custom<string>((doi) => doiProblem(doi) ?? true),
        rule.custom(refuseTwinDoi),
      ],
      title: 'DOI',
      type: 'string',
      description: 'Only the identifier, such as 10.1056/NEJMoa1800385.',
    }),
    defineField({
      name: 'pmid',
      validation: (rule) => [
        rule.custom<string>((pmid) => pmidProblem(pmid) ?? true),
        rule.custom(refuseTwinPmid),
      ],
      title: 'PubMed number',
      type: 'string',
    }),
    defineField({
      name: 'url',
      validation: (rule) =>
        rule
          .uri({ scheme: ['https', 'http'] })
          .error('Write an address that starts with https://.'),
      title: 'Address',
      type: 'url',
    }),
    defineField({
      name: 'accessedOn',
      title: 'Read on',
      type: 'date',
      description: 'When you last read it there.',
    }),
    defineField({ name: 'studyType', title: 'Type of study', type: 'string' }),
    defineField({
      name: 'population',
      title: 'Who was studied',
      type: 'string',
      description: 'Such as “249 adults with severe ARDS”.',
    }),
    defineField({
      name: 'status',
      validation: (rule) => rule.required().error('Choose the status.'),
      title: 'Status',
      type: 'string',
      options: {
        list: [
          { title: 'Current', value: 'current' },
          { title: 'Superseded', value: 'superseded' },
          { title: 'Retracted', value: 'retracted' },
        ],
        layout: 'radio',
        direction: 'horizontal',
      },
      initialValue: 'current',
    }),
  ],
  orderings: [
    { name: 'newest', title: 'Newest first', by: [{ field: 'year', direction: 'desc' }] },
    { name: 'title', title: 'Title', by: [{ field: 'title', direction: 'asc' }] },
  ],
  preview: {
    select: {
      title: 'title',
      author: 'authors.0',
      journal: 'journal',
      year: 'year',
      status: 'status',
    },
    prepare: ({ title, author, journal, year, status }) => ({
      title,
      subtitle: [status === 'retracted' ? 'RETRACTED' : undefined, author, journal, year]
        .filter(Boolean)
        .join(' · '),
    }),
  },
})
