import { UserIcon } from '@sanity/icons/User'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { contentGroup, detailsGroup } from '../fields/groups.ts'
import { slugField } from '../fields/page-fields.ts'
import { sampleMark } from '../fields/sample-mark.ts'
import { warnOfClaims } from '../rules/evidence.ts'
import { stateProblem } from '../rules/states.ts'
import { wordLimitProblem } from '../rules/words.ts'
import { roleChoices } from './choices.ts'

/** Someone who writes, reviews, works at the bedside or leads. */
export const person = defineType({
  name: 'person',
  title: 'Person',
  type: 'document',
  icon: UserIcon,
  validation: (rule) => rule.custom(warnOfClaims).warning(),
  groups: [contentGroup, { name: 'credentials', title: 'Credentials' }, detailsGroup],
  fields: [
    defineField({
      name: 'name',
      validation: (rule) => rule.required().error('Write the name.'),
      title: 'Name',
      type: 'string',
      group: 'content',
    }),
    slugField({ below: '/team/', source: 'name', most: 60, group: 'content' }),
    defineField({
      name: 'postNominals',
      title: 'Letters after the name',
      type: 'string',
      description: 'Such as “RN, CCRN”.',
      group: 'content',
    }),
    defineField({
      name: 'jobTitle',
      validation: (rule) => rule.required().warning('Readers look for the job title.'),
      title: 'Job title',
      type: 'string',
      group: 'content',
    }),
    defineField({
      name: 'discipline',
      title: 'Discipline',
      type: 'string',
      options: {
        list: [
          { title: 'Perfusion', value: 'perfusion' },
          { title: 'Nursing', value: 'nursing' },
          { title: 'Respiratory therapy', value: 'respiratory' },
          { title: 'Medicine', value: 'medicine' },
          { title: 'Other', value: 'other' },
        ],
      },
      group: 'content',
    }),
    defineField({
      name: 'roles',
      validation: (rule) => rule.required().min(1).error('Choose at least one role.'),
      title: 'Roles',
      type: 'array',
      of: [defineArrayMember({ type: 'string', options: { list: roleChoices } })],
      options: {
        list: roleChoices,
        layout: 'grid',
      },
      group: 'content',
    }),
    defineField({
      name: 'bio',
      validation: (rule) => rule.custom<string>((bio) => wordLimitProblem(bio, 120) ?? true),
      title: 'Biography',
      type: 'text',
      rows: 6,
      description: 'Up to 120 words.',
      group: 'content',
    }),
    defineField({ name: 'portrait', title: 'Portrait', type: 'figure', group: 'content' }),
    defineField({
      name: 'credentials',
      title: 'Credentials',
      type: 'array',
      of: [defineArrayMember({ type: 'heldCredential' })],
      group: 'credentials',
    }),
    defineField({
      name: 'licensedStates',
      validation: (rule) => rule.custom<string[]>((states) => stateProblem(states) ?? true),
      title: 'Licensed in',
      type: 'array',
      description: 'Two-letter codes of the states, such as TX.',
      of: [defineArrayMember({ type: 'string' })],
      options: { layout: 'tags' },
      group: 'credentials',
    }),
    defineField({
      name: 'active',
      title: 'Works with us',
      type: 'boolean',
      description: 'Switch off for someone who left. Their bylines stay.',
      initialValue: true,
      group: 'details',
    }),
    { ...sampleMark, group: 'details' },
  ],
  orderings: [{ name: 'name', title: 'Name', by: [{ field: 'name', direction: 'asc' }] }],
  preview: {
    select: {
      name: 'name',
      postNominals: 'postNominals',
      jobTitle: 'jobTitle',
      active: 'active',
      isSample: 'isSample',
      media: 'portrait.image',
    },
    prepare: ({ name, postNominals, jobTitle, active, isSample, media }) => ({
      title: [name, postNominals].filter(Boolean).join(', '),
      subtitle: [isSample ? 'Sample' : undefined, active === false ? 'Left' : undefined, jobTitle]
        .filter(Boolean)
        .join(' · '),
      media,
    }),
  },
})
