import { BarChartIcon } from '@sanity/icons/BarChart'
import { defineType } from 'sanity'
import { sectionTitle } from './section-fields.ts'

/** Counts of published documents (people, credentials, states); nothing is typed in. */
export const factStripBlock = defineType({
  name: 'factStripBlock',
  title: 'Facts in a row',
  type: 'object',
  icon: BarChartIcon,
  fields: [sectionTitle],
  preview: {
    select: { title: 'title' },
    prepare: ({ title }) => ({ title, subtitle: 'Facts in a row' }),
  },
})
