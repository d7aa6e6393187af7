import { defineField } from 'sanity'

/** Marks a document as invented: shown as a sample, and refused on a production dataset. */
export const sampleMark = defineField({
  name: 'isSample',
  title: 'Sample',
  type: 'boolean',
  description:
    'Invented content that shows how the site looks. It carries a visible mark and never appears on the production site.',
  initialValue: false,
  readOnly: ({ value }) => value !== true,
})
