import { BellIcon } from '@sanity/icons/Bell'
import { defineField, defineType } from 'sanity'
import { longestNotice, noticeAt, noticeLevels } from '#lib/notices/notice.ts'
import { warnOfClaims } from '../rules/evidence.ts'
import { noticeEndProblem } from '../rules/notice.ts'

/** A banner above every page, between two moments. */
export const notice = defineType({
  name: 'notice',
  title: 'Notice',
  type: 'document',
  icon: BellIcon,
  validation: (rule) => rule.custom(warnOfClaims).warning(),
  fields: [
    defineField({
      name: 'text',
      validation: (rule) => [
        rule.required().error('Write the notice.'),
        rule.max(longestNotice).error(`Shorten it to ${longestNotice} characters.`),
      ],
      title: 'Text',
      type: 'text',
      rows: 2,
      description: `One sentence that makes sense on any page. Up to ${longestNotice} characters.`,
    }),
    defineField({
      name: 'level',
      validation: (rule) => rule.required().error('Choose how loud it is.'),
      title: 'Level',
      type: 'string',
      options: {
        list: noticeLevels.map(({ value, title, hint }) => ({ value, title: `${title}: ${hint}` })),
        layout: 'radio',
      },
      initialValue: 'info',
    }),
    defineField({
      name: 'from',
      title: 'From',
      type: 'datetime',
      description: 'It appears at this moment, by itself; as soon as it is published where empty.',
    }),
    defineField({
      name: 'until',
      validation: (rule) =>
        rule.custom<string>(
          (until, { document }) => noticeEndProblem(until, document?.from) ?? true,
        ),
      title: 'Until',
      type: 'datetime',
      description: 'It goes at this moment, by itself.',
    }),
  ],
  orderings: [{ name: 'until', title: 'Ends last', by: [{ field: 'until', direction: 'desc' }] }],
  preview: {
    select: { text: 'text', level: 'level', from: 'from', until: 'until' },
    prepare: (stored) => ({
      title: stored.text ?? 'No words yet',
      subtitle: stateInWords(noticeAt(stored, Date.now())),
    }),
  },
})

const inWords = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' })
const moment = (iso: string) => inWords.format(new Date(iso))

function stateInWords(shown: ReturnType<typeof noticeAt>): string {
  if (!shown) return 'Not shown: it is over, or not complete'
  return shown.from ? `From ${moment(shown.from)}` : `Shown until ${moment(shown.until)}`
}
