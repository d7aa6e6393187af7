import { CommentIcon } from '@sanity/icons/Comment'
import { defineField, defineType } from 'sanity'
import { sampleMark } from '../fields/sample-mark.ts'

/**
 * What editors may say of one of the three kinds of enquiry. There are three documents under fixed
 * ids, `enquiryTopic-partner`, `-careers` and `-other`; the form has words of its own where one is
 * missing. Who gets the mail is not here: a dataset can be public (see `.env.example`).
 */
export const enquiryTopic = defineType({
  name: 'enquiryTopic',
  title: 'Kind of enquiry',
  type: 'document',
  icon: CommentIcon,
  fields: [
    defineField({
      name: 'title',
      title: 'Choice',
      type: 'string',
      description: 'What the sender picks, such as “Partner with us”.',
      validation: (rule) => [
        rule.required().error('Write the choice.'),
        rule.max(40).error('Shorten it to 40 characters.'),
      ],
    }),
    defineField({
      name: 'hint',
      title: 'Hint',
      type: 'string',
      description: 'One line below the choice: for whom it is.',
      validation: (rule) => rule.max(120).error('Shorten it to 120 characters.'),
    }),
    defineField({
      name: 'next',
      title: 'What happens next',
      type: 'text',
      rows: 4,
      description: 'Shown after the form was sent, and in the mail that says that it came.',
      validation: (rule) => [
        rule.required().error('Say what happens after somebody wrote.'),
        rule.max(400).error('Shorten it to 400 characters.'),
      ],
    }),
    defineField({
      name: 'replyWithinHours',
      title: 'Reply within (hours)',
      type: 'number',
      description: 'Promised to the sender, and the time after which the inbox says “overdue”.',
      initialValue: 48,
      validation: (rule) => rule.required().integer().min(1).max(336).error('From 1 to 336 hours.'),
    }),
    defineField({
      name: 'contact',
      title: 'Who answers',
      type: 'reference',
      to: [{ type: 'person' }],
      description: 'Named to the sender. Leave it empty to name nobody.',
    }),
    sampleMark,
  ],
  preview: { select: { title: 'title', subtitle: 'hint' } },
})
