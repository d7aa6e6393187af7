import { BillIcon } from '@sanity/icons/Bill'
import { defineArrayMember, defineField, defineType } from 'sanity'

/** The figures that the cost comparison starts from; a claim about cost may rest on them. */
export const costModel = defineType({
  name: 'costModel',
  title: 'Cost model',
  type: 'document',
  icon: BillIcon,
  fields: [
    defineField({
      name: 'inputs',
      validation: (rule) => rule.required().min(1).error('Add the figures that you compare with.'),
      title: 'Figures',
      type: 'array',
      description: 'Each with its unit, its bounds, its source and its day.',
      of: [defineArrayMember({ type: 'costInput' })],
    }),
  ],
  preview: { prepare: () => ({ title: 'Cost model' }) },
})
