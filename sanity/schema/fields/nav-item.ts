import { LinkIcon } from '@sanity/icons'
import { defineField, defineType } from 'sanity'

/** One link in the header or the footer. */
export const navItem = defineType({
  name: 'navItem',
  title: 'Link',
  type: 'object',
  icon: LinkIcon,
  fields: [
    defineField({ name: 'label', title: 'Label', type: 'string' }),
    defineField({
      name: 'href',
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
    defineField({ name: 'title', title: 'Title', type: 'string' }),
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
