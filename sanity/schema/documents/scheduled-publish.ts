import { CalendarIcon } from '@sanity/icons/Calendar'
import { defineField, defineType } from 'sanity'

/**
 * A draft that goes public at a moment. Private: its id is `schedule.<id of the document>`. Written
 * by the Studio and by the site's server (sanity/publishing/schedule.ts), never by hand.
 */
export const scheduledPublish = defineType({
  name: 'scheduledPublish',
  title: 'Scheduled publishing',
  type: 'document',
  icon: CalendarIcon,
  readOnly: true,
  __experimental_omnisearch_visibility: false,
  fields: [
    defineField({ name: 'documentId', title: 'Document', type: 'string' }),
    defineField({ name: 'documentType', title: 'Type', type: 'string' }),
    defineField({ name: 'at', title: 'Goes public', type: 'datetime' }),
    defineField({ name: 'zone', title: 'Time zone of the editor', type: 'string' }),
    defineField({ name: 'who', title: 'Scheduled by', type: 'string' }),
    defineField({ name: 'revision', title: 'Revision of the draft', type: 'string' }),
    defineField({
      name: 'state',
      title: 'State',
      type: 'string',
      options: { list: ['waiting', 'done', 'failed'] },
    }),
    defineField({ name: 'reason', title: 'Why it was not published', type: 'text' }),
  ],
  preview: { select: { title: 'documentId', subtitle: 'at' } },
})
