import { TimelineIcon } from '@sanity/icons/Timeline'
import { defineField, defineType } from 'sanity'
import { sectionBody, sectionTitle } from './section-fields.ts'

/** The way from the first call to the first shift. */
export const timelineBlock = defineType({
  name: 'timelineBlock',
  title: 'Timeline',
  type: 'object',
  icon: TimelineIcon,
  fields: [
    sectionTitle,
    sectionBody,
    defineField({ name: 'steps', title: 'Steps', type: 'array', of: [{ type: 'timelineStep' }] }),
  ],
  preview: {
    select: { title: 'title' },
    prepare: ({ title }) => ({ title, subtitle: 'Timeline' }),
  },
})
