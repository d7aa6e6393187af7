import { defineField } from 'sanity'

/** The heading of a section: an h2 on the page. */
export const sectionTitle = defineField({
  name: 'title',
  title: 'Heading',
  type: 'string',
  description: 'A short heading above the section.',
})

/** The text of a section. Headings inside it start at “Subheading”. */
export const sectionBody = defineField({ name: 'body', title: 'Text', type: 'richText' })
