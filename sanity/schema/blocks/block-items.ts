import { defineField, defineType } from 'sanity'

/** One task, and who does it. */
export const dutyRow = defineType({
  name: 'dutyRow',
  title: 'Task',
  type: 'object',
  fields: [
    defineField({
      name: 'task',
      title: 'Task',
      type: 'string',
      validation: (rule) => rule.required().error('Name the task.'),
    }),
    defineField({ name: 'us', title: 'What we do', type: 'text', rows: 2 }),
    defineField({ name: 'you', title: 'What the hospital does', type: 'text', rows: 2 }),
  ],
  preview: { select: { title: 'task', subtitle: 'us' } },
})

/** One step on the way to the first shift. */
export const timelineStep = defineType({
  name: 'timelineStep',
  title: 'Step',
  type: 'object',
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      validation: (rule) => rule.required().error('Give it a title.'),
    }),
    defineField({
      name: 'when',
      title: 'When',
      type: 'string',
      description: 'Such as “Week 1”. Leave empty where it depends.',
    }),
    defineField({ name: 'text', title: 'What happens', type: 'text', rows: 3 }),
  ],
  preview: { select: { title: 'title', subtitle: 'when' } },
})

/** One reason, with its text. */
export const whyReason = defineType({
  name: 'whyReason',
  title: 'Reason',
  type: 'object',
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      validation: (rule) => rule.required().error('Give it a title.'),
    }),
    defineField({ name: 'text', title: 'Text', type: 'text', rows: 3 }),
  ],
  preview: { select: { title: 'title', subtitle: 'text' } },
})

/** A way into the site for one kind of visitor. */
export const audienceItem = defineType({
  name: 'audienceItem',
  title: 'Visitor',
  type: 'object',
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      validation: (rule) => rule.required().error('Give it a title.'),
    }),
    defineField({ name: 'text', title: 'Text', type: 'text', rows: 2 }),
    defineField({ name: 'cta', title: 'Button', type: 'cta' }),
  ],
  preview: { select: { title: 'title', subtitle: 'text' } },
})
