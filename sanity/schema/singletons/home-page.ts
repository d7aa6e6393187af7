import { HomeIcon } from '@sanity/icons/Home'
import { defineField, defineType } from 'sanity'
import { sections } from '../blocks/sections.ts'
import { claimOverrides } from '../fields/claim-override.ts'
import { contentGroup, searchGroup } from '../fields/groups.ts'
import { headlineField, leadField, seoField } from '../fields/page-fields.ts'
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
    headlineField,
    leadField({ group: 'content' }),
    defineField({ name: 'primaryCta', title: 'First button', type: 'cta', group: 'content' }),
    defineField({ name: 'secondaryCta', title: 'Second button', type: 'cta', group: 'content' }),
    { ...sections, group: 'content' },
    { ...claimOverrides, group: 'content' },
    seoField,
  ],
  preview: {
    select: { title: 'title' },
    prepare: ({ title }) => ({ title: title ?? 'Home page', subtitle: 'Home page' }),
  },
})
