import { OkHandIcon } from '@sanity/icons/OkHand'
import { defineField, defineType } from 'sanity'
import { refuseTwinAbbreviation } from '../rules/twins.ts'

/** One kind of license or certificate, as its issuer describes it. */
export const credential = defineType({
  name: 'credential',
  title: 'Credential',
  type: 'document',
  icon: OkHandIcon,
  fields: [
    defineField({
      name: 'abbreviation',
      validation: (rule) => [
        rule.required().error('Write the abbreviation.'),
        rule.custom(refuseTwinAbbreviation),
      ],
      title: 'Abbreviation',
      type: 'string',
      description: 'As it is written after a name: CCP, RN, RRT.',
    }),
    defineField({
      name: 'name',
      validation: (rule) => rule.required().error('Write the full name.'),
      title: 'Full name',
      type: 'string',
    }),
    defineField({
      name: 'clinical',
      title: 'Clinical credential',
      type: 'boolean',
      description: 'A license or certificate for work with patients. A medical reviewer needs one.',
      initialValue: true,
    }),
    defineField({
      name: 'issuer',
      validation: (rule) => rule.required().warning('Say who issues it: readers want to check.'),
      title: 'Issued by',
      type: 'string',
    }),
    defineField({ name: 'requirements', title: 'What it takes', type: 'text', rows: 3 }),
    defineField({
      name: 'renewal',
      title: 'Renewal',
      type: 'string',
      description: 'How often, and what for.',
    }),
    defineField({
      name: 'verificationUrl',
      validation: (rule) =>
        rule
          .uri({ scheme: ['https', 'http'] })
          .error('Write an address that starts with https://.'),
      title: 'Where to check it',
      type: 'url',
      description: 'The issuer’s public register.',
    }),
  ],
  orderings: [
    {
      name: 'abbreviation',
      title: 'Abbreviation',
      by: [{ field: 'abbreviation', direction: 'asc' }],
    },
  ],
  preview: { select: { title: 'abbreviation', subtitle: 'name' } },
})
