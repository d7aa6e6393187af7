import { EnvelopeIcon } from '@sanity/icons/Envelope'
import { defineField, defineType } from 'sanity'
import { sectionBody, sectionTitle } from './section-fields.ts'

/** Whom to call. Phone and email come from the site settings. */
export const contactBlock = defineType({
  name: 'contactBlock',
  title: 'Contact',
  type: 'object',
  icon: EnvelopeIcon,
  fields: [
    sectionTitle,
    sectionBody,
    defineField({
      name: 'person',
      title: 'Contact person',
      type: 'reference',
      to: [{ type: 'person' }],
    }),
  ],
  preview: { select: { title: 'title' }, prepare: ({ title }) => ({ title, subtitle: 'Contact' }) },
})
