import { defineField } from 'sanity'

/** The heading of a section: an h2 on the page. */
export const sectionTitle = defineField({
  name: 'title',
  validation: (rule) => [
    rule.required().error('Give the section a heading.'),
    rule.max(80).warning('Shorten the heading to 80 characters.'),
  ],
  title: 'Heading',
  type: 'string',
  description: 'A short heading above the section.',
})

/** The text of a section. Headings inside it start at “Subheading”. */
export const sectionBody = defineField({ name: 'body', title: 'Text', type: 'richText' })
