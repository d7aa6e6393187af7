import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { sections } from '../blocks/sections.ts'
import { coverFields, scopeFields } from './service-scope.ts'

const reviewable = [{ type: 'article' }, { type: 'service' }, { type: 'partnerPage' }]

/** The text as it was approved: the reviewed fields of whichever document it is about. */
const text = defineField({
  name: 'text',
  title: 'The text as it was approved',
  type: 'object',
  fields: [
    defineField({ name: 'title', type: 'string' }),
    defineField({ name: 'dek', type: 'text' }),
    defineField({ name: 'lead', type: 'text' }),
    defineField({ name: 'summary', type: 'text' }),
    defineField({ name: 'keyPoints', type: 'array', of: [defineArrayMember({ type: 'string' })] }),
    defineField({ name: 'heroImage', type: 'figure' }),
    defineField({ name: 'body', type: 'richText' }),
    defineField({
      name: 'faqs',
      type: 'array',
      of: [defineArrayMember({ type: 'reference', to: [{ type: 'faq' }], weak: true })],
    }),
    ...[...scopeFields, coverFields].map(({ group: _, ...field }) => field),
    defineField({ name: 'primaryCta', type: 'cta' }),
    defineField({ name: 'secondaryCta', type: 'cta' }),
    sections,
    defineField({ name: 'seo', type: 'seo' }),
  ],
})

const given = [
  defineField({
    name: 'reviewer',
    title: 'Approved by',
    type: 'reference',
    to: [{ type: 'person' }],
  }),
  defineField({ name: 'approvedAt', title: 'Approved at', type: 'datetime' }),
  defineField({ name: 'nextDue', title: 'Next review due', type: 'date' }),
  defineField({
    name: 'credential',
    title: 'On this credential, as it stood then',
    type: 'object',
    fields: [
      defineField({
        name: 'credential',
        type: 'reference',
        to: [{ type: 'credential' }],
        weak: true,
      }),
      defineField({ name: 'verifiedOn', title: 'Checked on', type: 'date' }),
      defineField({ name: 'expires', title: 'Expires on', type: 'date' }),
    ],
  }),
  defineField({ name: 'hash', title: 'Seal of the text', type: 'string' }),
  text,
]

/**
 * A medical approval, tied to what the text said. Private: its id has a dot. Written by the Review
 * tool and read by the site's server, which shows no other text.
 */
export const medicalApproval = defineType({
  name: 'medicalApproval',
  title: 'Medical approval',
  type: 'document',
  icon: CheckmarkCircleIcon,
  readOnly: true,
  fields: [
    defineField({ name: 'document', type: 'reference', to: reviewable, weak: true }),
    defineField({ name: 'documentType', type: 'string' }),
    ...given,
    defineField({
      name: 'earlier',
      title: 'The approval before this one',
      description: 'It stands until what was approved now is published.',
      type: 'object',
      fields: given,
    }),
  ],
  preview: {
    select: { title: 'text.title', reviewer: 'reviewer.name', approvedAt: 'approvedAt' },
    prepare: ({ title, reviewer, approvedAt }) => ({
      title,
      subtitle: ['Approved', reviewer, String(approvedAt ?? '').slice(0, 10)]
        .filter(Boolean)
        .join(' · '),
    }),
  },
})
