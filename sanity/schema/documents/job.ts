import { RocketIcon } from '@sanity/icons/Rocket'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { closingOf } from '#lib/careers/job.ts'
import { claimOverrides } from '../fields/claim-override.ts'
import { contentGroup, searchGroup } from '../fields/groups.ts'
import { seoField, slugField, summaryField, titleField } from '../fields/page-fields.ts'
import { sampleMark } from '../fields/sample-mark.ts'
import { warnOfClaims, warnOfIdleReasons } from '../rules/evidence.ts'
import { jobTerms } from './job-terms.ts'

const lines = [defineArrayMember({ type: 'string' })]

/** An opening: work that somebody can apply for, until it closes. */
export const job = defineType({
  name: 'job',
  title: 'Opening',
  type: 'document',
  icon: RocketIcon,
  groups: [contentGroup, { name: 'terms', title: 'Pay, place and dates' }, searchGroup],
  validation: (rule) => [
    rule.custom(warnOfClaims).warning(),
    rule.custom(warnOfIdleReasons).warning(),
  ],
  fields: [
    titleField({
      missing: 'Name the position.',
      group: 'content',
      description: 'The position alone, such as “ECMO specialist, nights”: no pay, no state.',
    }),
    slugField({ below: '/careers/', group: 'content' }),
    summaryField({
      shownBy: 'the list of openings shows it',
      most: 200,
      group: 'content',
      description: 'What somebody would do, in a sentence or two.',
    }),
    defineField({
      name: 'body',
      validation: (rule) => rule.required().error('Describe the work.'),
      title: 'The work',
      type: 'richText',
      group: 'content',
    }),
    defineField({
      name: 'asks',
      validation: (rule) => rule.required().min(1).warning('Say what somebody must bring.'),
      title: 'What we ask',
      type: 'array',
      of: lines,
      description: 'Licenses, experience, hours. One a line.',
      group: 'content',
    }),
    defineField({
      name: 'offers',
      title: 'What we offer',
      type: 'array',
      of: lines,
      description: 'Beside the pay: training, benefits, travel. One a line.',
      group: 'content',
    }),
    { ...claimOverrides, group: 'content' },
    ...jobTerms,
    { ...sampleMark, group: 'terms' },
    seoField,
  ],
  orderings: [
    {
      name: 'closes',
      title: 'Closes first',
      by: [{ field: 'validThrough', direction: 'asc' }],
    },
  ],
  preview: {
    select: {
      title: 'title',
      datePosted: 'datePosted',
      validThrough: 'validThrough',
      isSample: 'isSample',
    },
    prepare: ({ title, isSample, ...dates }) => ({
      title,
      subtitle: [isSample ? 'Sample' : undefined, closingLine(closingOf(dates), Date.now())]
        .filter(Boolean)
        .join(' · '),
    }),
  },
})

const inWords = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium' })

function closingLine(closes: number | null, now: number): string {
  if (closes === null) return 'No closing date yet'
  return `${closes <= now ? 'Closed' : 'Open until'} ${inWords.format(closes)}`
}
