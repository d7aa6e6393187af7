import { HelpCircleIcon } from '@sanity/icons/HelpCircle'
import { defineField, defineType } from 'sanity'
import { warnOfClaims } from '../rules/evidence.ts'
import { refuseFallen } from '../rules/fallen.ts'
import { wordLimitProblem } from '../rules/words.ts'

/** A question that we are asked, and its answer. */
export const faq = defineType({
  name: 'faq',
  title: 'Question',
  type: 'document',
  icon: HelpCircleIcon,
  validation: (rule) => rule.custom(warnOfClaims).warning(),
  fields: [
    defineField({
      name: 'question',
      validation: (rule) => [
        rule.required().error('Write the question.'),
        rule
          .custom<string>(
            (question) =>
              !question || question.trim().endsWith('?') || 'End it with a question mark.',
          )
          .warning(),
      ],
      title: 'Question',
      type: 'string',
      description: 'As a visitor would ask it.',
    }),
    defineField({
      name: 'answer',
      validation: (rule) => [
        rule.required().error('Write the answer.'),
        rule.custom<unknown[]>((answer) => wordLimitProblem(answer, 120) ?? true),
      ],
      title: 'Answer',
      type: 'simpleText',
      description: 'Up to 120 words.',
    }),
    defineField({
      name: 'source',
      validation: (rule) => rule.custom(refuseFallen),
      title: 'Source',
      type: 'reference',
      to: [{ type: 'source' }],
      description: 'What the answer rests on, where it states a fact.',
    }),
  ],
  preview: { select: { title: 'question' } },
})
