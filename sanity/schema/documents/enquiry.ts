import { EnvelopeIcon } from '@sanity/icons/Envelope'
import { defineArrayMember, defineField, defineType } from 'sanity'

const text = (name: string, title: string) => defineField({ name, title, type: 'string' })
const words = (name: string, title: string) =>
  defineField({ name, title, type: 'array', of: [defineArrayMember({ type: 'string' })] })
const moment = (name: string, title: string) => defineField({ name, title, type: 'datetime' })

/** What somebody sent by the form, by the names of lib/enquiry/document.ts. */
const sent = [
  defineField({
    name: 'topic',
    title: 'About',
    type: 'string',
    options: { list: ['partner', 'careers', 'other'] },
  }),
  moment('receivedAt', 'Came'),
  text('name', 'Name'),
  text('email', 'Email'),
  text('phone', 'Phone'),
  text('subject', 'Subject'),
  text('organization', 'Organization'),
  text('role', 'Role'),
  text('state', 'State'),
  text('need', 'Need'),
  text('currentProgram', 'Current program'),
  text('ecmoDays', 'ECMO days a year'),
  text('timing', 'When'),
  text('comparison', 'Cost comparison'),
  text('discipline', 'Discipline'),
  words('credentials', 'Credentials'),
  words('states', 'States'),
  text('experience', 'Experience'),
  text('job', 'Opening'),
  defineField({ name: 'message', title: 'Message', type: 'text' }),
  text('page', 'Sent from'),
]

const handled = [
  defineField({
    name: 'status',
    title: 'Status',
    type: 'string',
    options: { list: ['new', 'assigned', 'replied', 'closed'] },
  }),
  moment('replyBy', 'Reply by'),
  text('assignee', 'Assigned to'),
  defineField({
    name: 'notes',
    title: 'Notes',
    type: 'array',
    of: [
      defineArrayMember({
        type: 'object',
        name: 'enquiryNote',
        fields: [moment('at', 'At'), text('by', 'By'), text('text', 'Note')],
      }),
    ],
  }),
  defineField({
    name: 'suspected',
    title: 'May tell of a patient',
    type: 'array',
    of: [
      defineArrayMember({
        type: 'object',
        name: 'enquirySuspect',
        fields: [text('field', 'Field'), text('kind', 'Kind')],
      }),
    ],
  }),
  defineField({ name: 'isTrapped', title: 'Likely from a machine', type: 'boolean' }),
  moment('redactedAt', 'Redacted'),
  defineField({ name: 'deleteAfter', title: 'Deleted after', type: 'date' }),
  defineField({
    name: 'notifications',
    title: 'Mails',
    type: 'array',
    of: [
      defineArrayMember({
        type: 'object',
        name: 'enquiryNotification',
        fields: [
          text('state', 'State'),
          defineField({ name: 'attempts', title: 'Tries', type: 'number' }),
          moment('nextAt', 'Next try'),
          moment('sentAt', 'Sent'),
          text('lastError', 'What went wrong'),
        ],
      }),
    ],
  }),
]

/**
 * What somebody wrote to us. Private: its id is `enquiry.<id of the submission>`. The server writes
 * it; people answer it in the tool *Enquiries*, which changes the document itself: there is never a
 * draft of it, since that would be a second copy of somebody's data.
 */
export const enquiry = defineType({
  name: 'enquiry',
  title: 'Enquiry',
  type: 'document',
  icon: EnvelopeIcon,
  liveEdit: true,
  readOnly: true,
  // What may tell of a patient is masked in the inbox; here it would stand in the open.
  __experimental_omnisearch_visibility: false,
  fields: [...sent, ...handled],
  preview: { select: { title: 'receivedAt', subtitle: 'topic' } },
})
