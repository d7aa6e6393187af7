import { UsersIcon } from '@sanity/icons/Users'
import { defineField, defineType } from 'sanity'
import { claimOverrides } from '../fields/claim-override.ts'
import { contentGroup, searchGroup } from '../fields/groups.ts'
import { warnOfClaims, warnOfIdleReasons } from '../rules/evidence.ts'

/** What stands around the list of openings: why somebody would want to work here. */
export const careersPage = defineType({
  name: 'careersPage',
  title: 'Careers page',
  type: 'document',
  icon: UsersIcon,
  groups: [contentGroup, searchGroup],
  validation: (rule) => [
    rule.custom(warnOfClaims).warning(),
    rule.custom(warnOfIdleReasons).warning(),
  ],
  fields: [
    defineField({
      name: 'title',
      validation: (rule) => [
        rule.required().error('Write the title.'),
        rule.max(65).error('Shorten the title to 65 characters.'),
      ],
      title: 'Title',
      type: 'string',
      group: 'content',
    }),
    defineField({
      name: 'lead',
      validation: (rule) => rule.max(300).warning('Shorten the lead to 300 characters.'),
      title: 'Lead',
      type: 'text',
      rows: 3,
      description: 'Whom you look for, in one or two sentences.',
      group: 'content',
    }),
    defineField({
      name: 'body',
      title: 'Text',
      type: 'richText',
      description: 'Stands below the openings. The openings themselves are documents of their own.',
      group: 'content',
    }),
    { ...claimOverrides, group: 'content' },
    defineField({ name: 'seo', title: 'Search and sharing', type: 'seo', group: 'search' }),
  ],
  preview: {
    select: { title: 'title' },
    prepare: ({ title }) => ({ title: title ?? 'Careers page', subtitle: 'Careers page' }),
  },
})
