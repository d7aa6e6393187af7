import { BookIcon } from '@sanity/icons/Book'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { slugField } from '../fields/page-fields.ts'
import { sampleMark } from '../fields/sample-mark.ts'
import { warnOfClaims } from '../rules/evidence.ts'
import { refuseFallen } from '../rules/fallen.ts'
import { refuseTwinTerm } from '../rules/twins.ts'
import { wordLimitProblem } from '../rules/words.ts'

/** A word of ECMO, in plain words: a page of its own, and a note where an article uses it first. */
export const glossaryTerm = defineType({
  name: 'glossaryTerm',
  title: 'Glossary term',
  type: 'document',
  icon: BookIcon,
  validation: (rule) => rule.custom(warnOfClaims).warning(),
  fields: [
    defineField({
      name: 'title',
      validation: (rule) => [
        rule.required().error('Write the term.'),
        rule.max(60).error('Shorten the term to 60 characters.'),
        rule.custom(refuseTwinTerm),
      ],
      title: 'Term',
      type: 'string',
      description: 'As it stands in a sentence: cannula, VV ECMO, sweep gas.',
    }),
    slugField({ below: '/glossary/', most: 60 }),
    defineField({
      name: 'aliases',
      validation: (rule) => [
        rule.unique().error('Each of them once.'),
        rule.max(12).error('Keep the twelve that readers use.'),
        rule.custom(refuseTwinTerm),
      ],
      title: 'Also called',
      type: 'array',
      of: [defineArrayMember({ type: 'string' })],
      options: { layout: 'tags' },
      description:
        'Abbreviations, long forms, other spellings. The search finds the term, and what uses it, under each of them.',
    }),
    defineField({
      name: 'definition',
      validation: (rule) => [
        rule.required().error('Say what it means.'),
        rule.custom<string>((text) => wordLimitProblem(text, 40) ?? true),
      ],
      title: 'In plain words',
      type: 'text',
      rows: 3,
      description: 'Up to 40 words that a patient’s family can follow. Articles show it.',
    }),
    defineField({
      name: 'detail',
      title: 'More',
      type: 'simpleText',
      description: 'For the page of the term: how it is used, what it is not.',
    }),
    defineField({
      name: 'source',
      validation: (rule) => [
        rule.required().warning('Say where the meaning can be checked.'),
        rule.custom(refuseFallen),
      ],
      title: 'Source',
      type: 'reference',
      to: [{ type: 'source' }],
      description: 'What the definition rests on.',
    }),
    sampleMark,
  ],
  orderings: [{ name: 'title', title: 'Term', by: [{ field: 'title', direction: 'asc' }] }],
  preview: { select: { title: 'title', subtitle: 'definition' } },
})
