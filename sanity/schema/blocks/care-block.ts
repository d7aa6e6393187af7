import { HeartIcon } from '@sanity/icons/Heart'
import { defineField, defineType } from 'sanity'
import { sectionBody, sectionTitle } from './section-fields.ts'

/** How we work at the bedside, with the words of partners where there are any. */
export const careBlock = defineType({
  name: 'careBlock',
  title: 'Patient care',
  type: 'object',
  icon: HeartIcon,
  fields: [
    sectionTitle,
    sectionBody,
    defineField({
      name: 'testimonials',
      title: 'Testimonials',
      type: 'array',
      of: [{ type: 'reference', to: [{ type: 'testimonial' }] }],
    }),
    defineField({
      name: 'stories',
      title: 'Stories',
      type: 'array',
      of: [{ type: 'reference', to: [{ type: 'successStory' }] }],
    }),
  ],
  preview: {
    select: { title: 'title' },
    prepare: ({ title }) => ({ title, subtitle: 'Patient care' }),
  },
})
