import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle'
import { defineField, defineType } from 'sanity'
import { sectionBody, sectionTitle } from './section-fields.ts'

/** Why a hospital would choose us, each reason with its text. */
export const whyBlock = defineType({
  name: 'whyBlock',
  title: 'Reasons',
  type: 'object',
  icon: CheckmarkCircleIcon,
  fields: [
    sectionTitle,
    sectionBody,
    defineField({ name: 'reasons', title: 'Reasons', type: 'array', of: [{ type: 'whyReason' }] }),
  ],
  preview: { select: { title: 'title' }, prepare: ({ title }) => ({ title, subtitle: 'Reasons' }) },
})
