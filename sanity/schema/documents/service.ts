import { CaseIcon } from '@sanity/icons/Case'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { claimOverrides } from '../fields/claim-override.ts'
import { contentGroup, searchGroup } from '../fields/groups.ts'
import { seoField, slugField, titleField } from '../fields/page-fields.ts'
import { review } from '../fields/review-stamp.ts'
import { sampleMark } from '../fields/sample-mark.ts'
import { warnOfClaims, warnOfIdleReasons } from '../rules/evidence.ts'
import { refuseUnbackedHours } from '../rules/service-words.ts'
import { coverFields, scopeFields } from './service-scope.ts'

/** One thing we do for a hospital. */
export const service = defineType({
  name: 'service',
  title: 'Service',
  type: 'document',
  icon: CaseIcon,
  validation: (rule) => [
    rule.custom(refuseUnbackedHours),
    rule.custom(warnOfClaims).warning(),
    rule.custom(warnOfIdleReasons).warning(),
  ],
  groups: [contentGroup, { name: 'scope', title: 'Scope and cover' }, searchGroup],
  fields: [
    titleField({ missing: 'Name the service.', called: 'name', group: 'content' }),
    slugField({ below: '/services/', group: 'content' }),
    defineField({
      name: 'order',
      title: 'Place in the list',
      type: 'number',
      description: 'Low numbers come first.',
      group: 'content',
    }),
    defineField({
      name: 'summary',
      validation: (rule) => [
        rule.required().error('Write the summary: cards and the partner page show it.'),
        rule.max(240).warning('Shorten the summary to 240 characters.'),
      ],
      title: 'Summary',
      type: 'text',
      rows: 3,
      description:
        'What a hospital gets, in a sentence or two. Shown on cards and the partner page.',
      group: 'content',
    }),
    defineField({ name: 'heroImage', title: 'Picture', type: 'figure', group: 'content' }),
    defineField({ name: 'body', title: 'Text', type: 'richText', group: 'content' }),
    defineField({
      name: 'faqs',
      title: 'Questions',
      type: 'array',
      of: [defineArrayMember({ type: 'reference', to: [{ type: 'faq' }] })],
      group: 'content',
    }),
    { ...review, group: 'content' },
    { ...claimOverrides, group: 'content' },
    ...scopeFields,
    coverFields,
    { ...sampleMark, group: 'scope' },
    seoField,
  ],
  orderings: [
    { name: 'order', title: 'Place in the list', by: [{ field: 'order', direction: 'asc' }] },
  ],
  preview: {
    select: {
      title: 'title',
      summary: 'summary',
      isSample: 'isSample',
      media: 'heroImage.image',
    },
    prepare: ({ title, summary, isSample, media }) => ({
      title,
      subtitle: [isSample ? 'Sample' : undefined, summary].filter(Boolean).join(' · '),
      media,
    }),
  },
})
