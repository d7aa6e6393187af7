import { ImageIcon } from '@sanity/icons/Image'
import { defineField, defineType } from 'sanity'
import { altTextHint, altTextProblem } from '../rules/alt-text.ts'
import { pictureIsShown } from '../rules/picture.ts'
import { creditProblem, originHint, origins, permissionProblem } from '../rules/picture-origin.ts'

/** A picture with what a reader who cannot see it needs. Used in text, for heroes and portraits. */
export const figure = defineType({
  name: 'figure',
  title: 'Picture',
  type: 'object',
  icon: ImageIcon,
  fields: [
    defineField({
      name: 'image',
      title: 'File',
      type: 'image',
      description:
        'Drag a picture here. Then set the crop, and the circle on what must stay visible.',
      options: { hotspot: true },
    }),
    defineField({
      name: 'alt',
      validation: (rule) => [
        rule.custom<string>((alt, { parent }) =>
          pictureIsShown(parent) ? (altTextProblem(alt) ?? true) : true,
        ),
        rule.custom<string>((alt) => altTextHint(alt) ?? true).warning(),
      ],
      title: 'Alternative text',
      type: 'string',
      description:
        'Say what the picture shows, in up to 125 characters, for people who cannot see it.',
      hidden: ({ parent }) => parent?.decorative === true,
    }),
    defineField({
      name: 'decorative',
      title: 'Only decoration',
      type: 'boolean',
      description: 'Switch on where a reader loses nothing without the picture.',
      initialValue: false,
    }),
    defineField({
      name: 'caption',
      validation: (rule) => rule.max(300).warning('Shorten the caption to 300 characters.'),
      title: 'Caption',
      type: 'string',
    }),
    defineField({
      name: 'origin',
      validation: (rule) =>
        rule.custom<string>((origin, { parent }) => originHint(origin, parent) ?? true).warning(),
      title: 'Where it comes from',
      type: 'string',
      options: { list: origins, layout: 'radio' },
    }),
    defineField({
      name: 'permission',
      validation: (rule) =>
        rule.custom<string>((text, { parent }) => permissionProblem(text, parent) ?? true),
      title: 'License or consent',
      type: 'string',
      description:
        'The name or number of the license, or where the consent is filed. Anyone who can read the published document can read this.',
      hidden: ({ parent }) => parent?.origin !== 'licensed' && parent?.origin !== 'partner',
    }),
    defineField({
      name: 'credit',
      validation: (rule) =>
        rule.custom<string>((text, { parent }) => creditProblem(text, parent) ?? true),
      title: 'Credit',
      type: 'string',
      description: 'Who made the picture, such as “Photograph: Jane Roe”.',
    }),
  ],
  preview: {
    select: { caption: 'caption', alt: 'alt', decorative: 'decorative', media: 'image' },
    prepare: ({ caption, alt, decorative, media }) => ({
      title: caption || alt || (decorative ? 'Decoration' : 'Picture without alternative text'),
      subtitle: caption ? alt : 'Picture',
      media: media ?? ImageIcon,
    }),
  },
})
