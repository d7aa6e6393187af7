import { DocumentIcon } from '@sanity/icons/Document'
import { defineField, defineType } from 'sanity'
import { claimOverrides } from '../fields/claim-override.ts'
import { contentGroup, searchGroup } from '../fields/groups.ts'
import { leadField, seoField, titleField } from '../fields/page-fields.ts'
import { warnOfClaims, warnOfIdleReasons } from '../rules/evidence.ts'
import { pageSlugProblem } from '../rules/slug.ts'

/** About, the policies, contact: a title, a lead and text. */
export const page = defineType({
  name: 'page',
  title: 'Page',
  type: 'document',
  icon: DocumentIcon,
  validation: (rule) => [
    rule.custom(warnOfClaims).warning(),
    rule.custom(warnOfIdleReasons).warning(),
  ],
  groups: [contentGroup, searchGroup],
  fields: [
    titleField({ group: 'content' }),
    defineField({
      name: 'slug',
      validation: (rule) => rule.custom((slug) => pageSlugProblem(slug?.current) ?? true),
      title: 'Address',
      type: 'slug',
      description: 'The last part of the web address. Press Generate.',
      options: { source: 'title', maxLength: 80 },
      group: 'content',
    }),
    leadField({ group: 'content', description: 'One or two sentences under the title.' }),
    defineField({ name: 'body', title: 'Text', type: 'richText', group: 'content' }),
    { ...claimOverrides, group: 'content' },
    seoField,
  ],
  orderings: [{ name: 'title', title: 'Title', by: [{ field: 'title', direction: 'asc' }] }],
  preview: {
    select: { title: 'title', slug: 'slug.current' },
    prepare: ({ title, slug }) => ({ title, subtitle: slug ? `/${slug}` : 'No address yet' }),
  },
})
