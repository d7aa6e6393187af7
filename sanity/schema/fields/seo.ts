import { defineField, defineType } from 'sanity'

/** What search engines and shared links show, where it should differ from the page itself. */
export const seo = defineType({
  name: 'seo',
  title: 'Search and sharing',
  type: 'object',
  options: { collapsible: true, collapsed: false },
  fields: [
    defineField({
      name: 'title',
      validation: (rule) =>
        rule.max(65).warning('Search engines cut a title after about 65 characters.'),
      title: 'Title in search results',
      type: 'string',
      description: 'Leave empty to use the title of the page.',
    }),
    defineField({
      name: 'description',
      validation: (rule) =>
        rule.max(160).warning('Search engines cut a description after about 160 characters.'),
      title: 'Description in search results',
      type: 'text',
      rows: 3,
      description: 'One or two sentences. Leave empty to use the summary of the page.',
    }),
    defineField({
      name: 'image',
      title: 'Picture for shared links',
      type: 'image',
      description:
        'Shown when someone shares the page. 1200 × 630 pixels works everywhere. Leave empty for one that is drawn with the title and the people of the page.',
      options: { hotspot: true },
    }),
    defineField({
      name: 'noIndex',
      title: 'Keep out of search engines',
      type: 'boolean',
      initialValue: false,
    }),
  ],
})
