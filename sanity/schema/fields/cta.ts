import { LaunchIcon } from '@sanity/icons'
import { defineField, defineType } from 'sanity'

/** A button: what it says and where it leads. */
export const cta = defineType({
  name: 'cta',
  title: 'Button',
  type: 'object',
  icon: LaunchIcon,
  fields: [
    defineField({
      name: 'label',
      title: 'Label',
      type: 'string',
      description: 'Start with a verb: “Request a call”.',
    }),
    defineField({
      name: 'href',
      title: 'Leads to',
      type: 'string',
      description: 'A page of this site (/contact), a web address, mailto: or tel:.',
    }),
  ],
  preview: { select: { title: 'label', subtitle: 'href' } },
})
