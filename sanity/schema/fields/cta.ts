import { LaunchIcon } from '@sanity/icons/Launch'
import { defineField, defineType } from 'sanity'
import { linkFieldProblem } from '../rules/href.ts'

/** A button: what it says and where it leads. */
export const cta = defineType({
  name: 'cta',
  title: 'Button',
  type: 'object',
  icon: LaunchIcon,
  fields: [
    defineField({
      name: 'label',
      validation: (rule) => rule.max(40).error('Shorten the label to 40 characters.'),
      title: 'Label',
      type: 'string',
      description: 'Start with a verb: “Request a call”.',
    }),
    defineField({
      name: 'href',
      validation: (rule) =>
        rule.custom<string>((href, { parent }) => linkFieldProblem(href, parent) ?? true),
      title: 'Leads to',
      type: 'string',
      description: 'A page of this site (/contact), a web address, mailto: or tel:.',
    }),
  ],
  preview: { select: { title: 'label', subtitle: 'href' } },
})
