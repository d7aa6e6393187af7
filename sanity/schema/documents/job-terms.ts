import { defineArrayMember, defineField } from 'sanity'
import type { PayRange } from '#lib/careers/job.ts'
import { employments, jobDisciplines, payUnits } from '#lib/careers/words.ts'
import { closingProblem, payProblem } from '../rules/job.ts'
import { stateProblem } from '../rules/states.ts'

const choices = (list: ReadonlyArray<{ title: string; value: string }>) =>
  list.map(({ title, value }) => ({ title, value }))

const amount = (name: string, title: string) => defineField({ name, title, type: 'number' })

/** For which work, where, for how much, and until when. */
export const jobTerms = [
  defineField({
    name: 'discipline',
    validation: (rule) => rule.required().error('Choose the discipline: the list is sorted by it.'),
    title: 'Discipline',
    type: 'string',
    options: { list: choices(jobDisciplines) },
  }),
  defineField({
    name: 'states',
    validation: (rule) => [
      rule.required().min(1).error('Name at least one state.'),
      rule.custom<string[]>((states) => stateProblem(states) ?? true),
    ],
    title: 'States',
    type: 'array',
    of: [defineArrayMember({ type: 'string' })],
    description: 'Two-letter codes, such as TX: where the work is.',
    options: { layout: 'tags' },
  }),
  defineField({
    name: 'remote',
    title: 'Done from home',
    type: 'boolean',
    description: 'The states are then those in which somebody may live.',
    initialValue: false,
  }),
  defineField({
    name: 'employment',
    validation: (rule) => rule.required().min(1).error('Choose at least one.'),
    title: 'Employment',
    type: 'array',
    of: [defineArrayMember({ type: 'string', options: { list: choices(employments) } })],
    options: { list: choices(employments), layout: 'grid' },
  }),
  defineField({
    name: 'pay',
    validation: (rule) => rule.custom<PayRange>((pay) => payProblem(pay) ?? true),
    title: 'Pay range',
    type: 'object',
    description: 'In US dollars. Always shown: without it, readers do not see the opening.',
    options: { columns: 3 },
    fields: [
      amount('min', 'From'),
      amount('max', 'To'),
      defineField({
        name: 'unit',
        title: 'Paid',
        type: 'string',
        options: { list: choices(payUnits) },
      }),
      defineField({
        name: 'note',
        title: 'Note',
        type: 'string',
        description: 'What the range depends on, or what comes on top.',
      }),
    ],
  }),
  defineField({
    name: 'datePosted',
    validation: (rule) => rule.required().error('Say when it was posted.'),
    title: 'Posted on',
    type: 'date',
    initialValue: () => new Date().toISOString().slice(0, 10),
  }),
  defineField({
    name: 'validThrough',
    validation: (rule) =>
      rule.custom<string>(
        (closes, { document }) => closingProblem(closes, document?.datePosted) ?? true,
      ),
    title: 'Closes',
    type: 'datetime',
    description:
      'At this moment it leaves the list, and its page says that it is closed. At most 120 days after it was posted. To close it now, set it to now.',
  }),
].map((field) => ({ ...field, group: 'terms' }))
