import { DocumentIcon } from '@sanity/icons/Document'
import { defineField, defineType } from 'sanity'
import { claimOverrides } from '../fields/claim-override.ts'
import { contentGroup, searchGroup } from '../fields/groups.ts'
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
      name: 'slug',
      validation: (rule) => rule.custom((slug) => pageSlugProblem(slug?.current) ?? true),
      title: 'Address',
      type: 'slug',
      description: 'The last part of the web address. Press Generate.',
      options: { source: 'title', maxLength: 80 },
      group: 'content',
    }),
    defineField({
      name: 'lead',
      validation: (rule) => rule.max(300).warning('Shorten the lead to 300 characters.'),
      title: 'Lead',
      type: 'text',
      rows: 3,
      description: 'One or two sentences under the title.',
      group: 'content',
    }),
    defineField({ name: 'body', title: 'Text', type: 'richText', group: 'content' }),
    { ...claimOverrides, group: 'content' },
    defineField({ name: 'seo', title: 'Search and sharing', type: 'seo', group: 'search' }),
  ],
  orderings: [{ name: 'title', title: 'Title', by: [{ field: 'title', direction: 'asc' }] }],
  preview: {
    select: { title: 'title', slug: 'slug.current' },
    prepare: ({ title, slug }) => ({ title, subtitle: slug ? `/${slug}` : 'No address yet' }),
  },
})
