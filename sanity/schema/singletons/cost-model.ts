import { BillIcon } from '@sanity/icons/Bill'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { repeatsFigure } from '#lib/cost-model/stored-figure.ts'

/** The figures that the cost comparison starts from; a claim about cost may rest on them. */
export const costModel = defineType({
  name: 'costModel',
  title: 'Cost model',
  type: 'document',
  icon: BillIcon,
  fields: [
    defineField({
      name: 'inputs',
      validation: (rule) => [
        rule.required().min(1).error('Add the figures that you compare with.'),
        rule.custom((inputs) =>
          repeatsFigure(inputs) ? 'Each figure stands here once: take the second one out.' : true,
        ),
      ],
      title: 'Figures',
      type: 'array',
      description:
        'What the comparison starts from. A figure that is not here starts empty, within the bounds of the formula.',
      of: [defineArrayMember({ type: 'costInput' })],
    }),
    defineField({
      name: 'spread',
      validation: (rule) => rule.min(0).max(50).error('Enter a share from 0 to 50.'),
      title: 'How far an estimate may be off, in % either way',
      type: 'number',
      initialValue: 15,
    }),
  ],
  preview: { prepare: () => ({ title: 'Cost model' }) },
})
