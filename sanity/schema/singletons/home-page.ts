import { HomeIcon } from '@sanity/icons/Home'
import { defineField, defineType } from 'sanity'
import { sections } from '../blocks/sections.ts'
import { claimOverrides } from '../fields/claim-override.ts'
import { contentGroup, searchGroup } from '../fields/groups.ts'
import { warnOfClaims, warnOfIdleReasons } from '../rules/evidence.ts'

/** The front page. */
export const homePage = defineType({
  name: 'homePage',
  title: 'Home page',
  type: 'document',
  icon: HomeIcon,
  validation: (rule) => [
    rule.custom(warnOfClaims).warning(),
    rule.custom(warnOfIdleReasons).warning(),
  ],
  groups: [contentGroup, searchGroup],
  fields: [
    defineField({
      name: 'title',
      validation: (rule) => [
        rule.required().error('Write the title: it is the largest line of the page.'),
        rule.max(90).warning('Shorten the title to 90 characters.'),
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
      group: 'content',
    }),
    defineField({ name: 'primaryCta', title: 'First button', type: 'cta', group: 'content' }),
    defineField({ name: 'secondaryCta', title: 'Second button', type: 'cta', group: 'content' }),
    { ...sections, group: 'content' },
    { ...claimOverrides, group: 'content' },
    defineField({ name: 'seo', title: 'Search and sharing', type: 'seo', group: 'search' }),
  ],
  preview: {
    select: { title: 'title' },
    prepare: ({ title }) => ({ title: title ?? 'Home page', subtitle: 'Home page' }),
  },
})
