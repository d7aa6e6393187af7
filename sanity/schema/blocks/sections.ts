import { defineArrayMember, defineField } from 'sanity'

/** The sections that the home page and the partner page are built of. */
const sectionTypes = [
  'factStripBlock',
  'expertiseBlock',
  'supportBlock',
  'workingTogetherBlock',
  'timelineBlock',
  'outcomesBlock',
  'costBlock',
  'careBlock',
  'whyBlock',
  'faqBlock',
  'contactBlock',
  'servicesBlock',
  'teamBlock',
  'articlesBlock',
  'textBlock',
  'audienceBlock',
  'circuitBlock',
] as const

/** The field that holds the sections of a page, in reading order. */
export const sections = defineField({
  name: 'sections',
  title: 'Sections',
  type: 'array',
  description: 'Drag to change the order. Clinical first, then operations, then money.',
  of: sectionTypes.map((type) => defineArrayMember({ type })),
})
