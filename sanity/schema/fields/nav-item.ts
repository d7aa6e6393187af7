import { LinkIcon } from '@sanity/icons/Link'
import { defineField, defineType } from 'sanity'
import { linkFieldProblem } from '../rules/href.ts'

/** One link in the header or the footer. */
export const navItem = defineType({
  name: 'navItem',
  title: 'Link',
  type: 'object',
  icon: LinkIcon,
  fields: [
    defineField({
      name: 'label',
      validation: (rule) => [
        rule.required().error('Write what the link says.'),
        rule.max(40).error('Shorten it to 40 characters.'),
      ],
      title: 'Label',
      type: 'string',
    }),
    defineField({
      name: 'href',
      validation: (rule) =>
        rule.custom<string>((href, { parent }) => linkFieldProblem(href, parent) ?? true),
      title: 'Leads to',
      type: 'string',
      description: 'A page of this site (/services), a web address, mailto: or tel:.',
    }),
  ],
  preview: { select: { title: 'label', subtitle: 'href' } },
})

/** A titled column of links in the footer. */
export const footerColumn = defineType({
  name: 'footerColumn',
  title: 'Footer column',
  type: 'object',
  fields: [
    defineField({
      name: 'title',
      validation: (rule) => rule.required().error('Give the column a title.'),
      title: 'Title',
      type: 'string',
    }),
    defineField({ name: 'links', title: 'Links', type: 'array', of: [{ type: 'navItem' }] }),
  ],
  preview: {
    select: { title: 'title', first: 'links.0.label', second: 'links.1.label' },
    prepare: ({ title, first, second }) => ({
      title,
      subtitle: [first, second].filter(Boolean).join(', '),
    }),
  },
})
