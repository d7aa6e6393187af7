import { UsersIcon } from '@sanity/icons/Users'
import { defineField, defineType } from 'sanity'
import { claimOverrides } from '../fields/claim-override.ts'
import { contentGroup, searchGroup } from '../fields/groups.ts'
import { leadField, seoField, titleField } from '../fields/page-fields.ts'
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
    titleField({ group: 'content' }),
    leadField({ group: 'content', description: 'Whom you look for, in one or two sentences.' }),
    defineField({
      name: 'body',
      title: 'Text',
      type: 'richText',
      description: 'Stands below the openings. The openings themselves are documents of their own.',
      group: 'content',
    }),
    { ...claimOverrides, group: 'content' },
    seoField,
  ],
  preview: {
    select: { title: 'title' },
    prepare: ({ title }) => ({ title: title ?? 'Careers page', subtitle: 'Careers page' }),
  },
})
