import { ClipboardIcon } from '@sanity/icons/Clipboard'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { ways } from '#lib/due-diligence/ways.ts'
import { contentGroup, searchGroup } from '../fields/groups.ts'
import { leadField, seoField, titleField } from '../fields/page-fields.ts'
import { warnOfClaims } from '../rules/evidence.ts'
import { hrefProblem } from '../rules/href.ts'

const item = defineArrayMember({
  name: 'packItem',
  title: 'Document',
  type: 'object',
  fields: [
    defineField({
      name: 'what',
      title: 'What it is',
      type: 'string',
      validation: (rule) => rule.required().error('Name it as the hospital would ask for it.'),
    }),
    defineField({
      name: 'how',
      title: 'How a hospital gets it',
      type: 'string',
      options: { list: ways.map(({ title, value }) => ({ title, value })), layout: 'radio' },
      initialValue: 'request',
      validation: (rule) => rule.required().error('Choose how it is had.'),
    }),
    defineField({
      name: 'note',
      title: 'What it holds',
      type: 'text',
      rows: 2,
      description: 'Only what you do send: a medical staff office will hold you to it.',
    }),
    defineField({
      name: 'href',
      title: 'Where it is on this site',
      type: 'string',
      description: 'Such as /team. For what is on this site.',
      validation: (rule) =>
        rule.custom<string>((href) => (href ? (hrefProblem(href) ?? true) : true)),
    }),
  ],
  preview: { select: { title: 'what', subtitle: 'how' } },
})

const part = defineArrayMember({
  name: 'packPart',
  title: 'Part',
  type: 'object',
  fields: [
    defineField({
      name: 'title',
      title: 'For whom',
      type: 'string',
      description: 'Such as “For the medical staff office”.',
      validation: (rule) => rule.required().error('Say for whom this part is.'),
    }),
    defineField({ name: 'items', title: 'Documents', type: 'array', of: [item] }),
  ],
  preview: { select: { title: 'title' } },
})

/** What a hospital asks for before it signs: the list, and how each of it is had. */
export const dueDiligencePage = defineType({
  name: 'dueDiligencePage',
  title: 'Due-diligence pack',
  type: 'document',
  icon: ClipboardIcon,
  groups: [contentGroup, searchGroup],
  validation: (rule) => rule.custom(warnOfClaims).warning(),
  fields: [
    titleField({ group: 'content' }),
    leadField({ group: 'content' }),
    defineField({
      name: 'parts',
      title: 'The pack',
      type: 'array',
      of: [part],
      group: 'content',
      description: 'What can be counted from documents stands above it by itself.',
    }),
    seoField,
  ],
  preview: { prepare: () => ({ title: 'Due-diligence pack' }) },
})
