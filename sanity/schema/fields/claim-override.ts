import { CommentIcon } from '@sanity/icons/Comment'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { reasonProblem } from '#lib/claims/overrides.ts'

/** Why a sentence may stand without a source, who says so and since when. */
export const claimOverride = defineType({
  name: 'claimOverride',
  title: 'Sentence without a source',
  type: 'object',
  icon: CommentIcon,
  initialValue: (_, { currentUser }) => ({
    by: currentUser?.name || currentUser?.email,
    at: new Date().toISOString(),
  }),
  fields: [
    defineField({
      name: 'sentence',
      validation: (rule) => rule.required().error('Copy the sentence here.'),
      title: 'Sentence',
      type: 'text',
      rows: 2,
      description: 'Copied from the text. When the text changes, the reason no longer holds.',
    }),
    defineField({
      name: 'reason',
      validation: (rule) => rule.custom<string>((reason) => reasonProblem(reason) ?? true),
      title: 'Why it may stand',
      type: 'text',
      rows: 2,
      description: 'Anyone who can read the published document can read this.',
    }),
    defineField({
      name: 'by',
      validation: (rule) => rule.required().error('Say who decided it.'),
      title: 'Decided by',
      type: 'string',
      readOnly: ({ value }) => Boolean(value),
    }),
    defineField({
      name: 'at',
      validation: (rule) => rule.required().error('Say when it was decided.'),
      title: 'Decided at',
      type: 'datetime',
      readOnly: ({ value }) => Boolean(value),
    }),
  ],
  preview: {
    select: { title: 'sentence', reason: 'reason', by: 'by' },
    prepare: ({ title, reason, by }) => ({
      title: title || 'No sentence yet',
      subtitle: [by, reason].filter(Boolean).join(': '),
    }),
  },
})

/** The field that records what was let stand in a document, and why. */
export const claimOverrides = defineField({
  name: 'claimOverrides',
  title: 'Sentences that may stand without a source',
  type: 'array',
  description: 'Only where marking a source does not fit. Each needs a reason.',
  of: [defineArrayMember({ type: 'claimOverride' })],
})
