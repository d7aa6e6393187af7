import { ThListIcon } from '@sanity/icons/ThList'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { tableProblem } from '../rules/table.ts'

/** One row of a table. */
export const tableRow = defineType({
  name: 'tableRow',
  title: 'Row',
  type: 'object',
  fields: [
    defineField({
      name: 'cells',
      title: 'Cells',
      type: 'array',
      of: [defineArrayMember({ type: 'string' })],
    }),
  ],
})

/** A table of text; the first row may head the columns. */
export const dataTable = defineType({
  name: 'dataTable',
  title: 'Table',
  type: 'object',
  icon: ThListIcon,
  fields: [
    defineField({
      name: 'caption',
      validation: (rule) => rule.required().error('Say what the table shows.'),
      title: 'Caption',
      type: 'string',
      description: 'Says what the table shows. Screen readers announce it first.',
    }),
    defineField({
      name: 'headerRow',
      title: 'First row heads the columns',
      type: 'boolean',
      initialValue: true,
    }),
    defineField({
      name: 'rows',
      validation: (rule) => rule.custom<unknown[]>((rows) => tableProblem(rows) ?? true),
      title: 'Rows',
      type: 'array',
      of: [defineArrayMember({ type: 'tableRow' })],
    }),
  ],
  preview: {
    select: { title: 'caption', rows: 'rows' },
    prepare: ({ title, rows }) => ({
      title: title || 'Table without a caption',
      subtitle: `Table · ${Array.isArray(rows) ? rows.length : 0} rows`,
      media: ThListIcon,
    }),
  },
})
