import { defineArrayMember, defineType } from 'sanity'
import { headingOrder } from '../rules/heading-order.ts'
import { textLists, textMarks } from './marks.ts'

/** The text of an article, a page, a service or a section. */
export const richText = defineType({
  name: 'richText',
  title: 'Text',
  type: 'array',
  validation: (rule) => rule.custom<unknown[]>(headingOrder),
  of: [
    defineArrayMember({
      type: 'block',
      styles: [
        { title: 'Text', value: 'normal' },
        { title: 'Heading', value: 'h2' },
        { title: 'Subheading', value: 'h3' },
        { title: 'Small heading', value: 'h4' },
        { title: 'Quotation', value: 'blockquote' },
      ],
      lists: textLists,
      marks: textMarks,
    }),
    defineArrayMember({ type: 'figure' }),
    defineArrayMember({ type: 'callout' }),
    defineArrayMember({ type: 'dataTable' }),
    defineArrayMember({ type: 'pullQuote' }),
    defineArrayMember({ type: 'keyPoints' }),
  ],
})

/** Paragraphs and lists only, for answers and callouts. */
export const simpleText = defineType({
  name: 'simpleText',
  title: 'Text',
  type: 'array',
  of: [
    defineArrayMember({
      type: 'block',
      styles: [{ title: 'Text', value: 'normal' }],
      lists: textLists,
      marks: textMarks,
    }),
  ],
})
