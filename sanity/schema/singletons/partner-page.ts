import { HeartIcon } from '@sanity/icons/Heart'
import { defineField, defineType } from 'sanity'
import { sections } from '../blocks/sections.ts'
import { claimOverrides } from '../fields/claim-override.ts'
import { contentGroup, searchGroup } from '../fields/groups.ts'
import { headlineField, leadField, seoField } from '../fields/page-fields.ts'
import { review } from '../fields/review-stamp.ts'
import { refuseClaims, warnOfIdleReasons } from '../rules/evidence.ts'
import { refusePriceWords, warnOfHours, warnOfUnbackedClaims } from '../rules/partner-words.ts'

/** “Why partner with us”: the page that hospitals decide on. */
export const partnerPage = defineType({
  name: 'partnerPage',
  title: 'Partner page',
  type: 'document',
  icon: HeartIcon,
  groups: [contentGroup, searchGroup],
  validation: (rule) => [
    rule.custom(refusePriceWords),
    rule.custom(warnOfUnbackedClaims).warning(),
    rule.custom(warnOfHours).warning(),
    rule.custom(refuseClaims),
    rule.custom(warnOfIdleReasons).warning(),
  ],
  fields: [
    headlineField,
    leadField({ group: 'content' }),
    defineField({ name: 'primaryCta', title: 'First button', type: 'cta', group: 'content' }),
    defineField({ name: 'secondaryCta', title: 'Second button', type: 'cta', group: 'content' }),
    { ...sections, group: 'content' },
    { ...review, group: 'content' },
    { ...claimOverrides, group: 'content' },
    seoField,
  ],
  preview: {
    select: { title: 'title' },
    prepare: ({ title }) => ({ title: title ?? 'Partner page', subtitle: 'Partner page' }),
  },
})
