import { TagIcon } from '@sanity/icons/Tag'
import { defineField, defineType } from 'sanity'
import { warnOfClaims } from '../rules/evidence.ts'
import { slugProblem } from '../rules/slug.ts'
import { atMostEightTopics } from '../rules/topics.ts'

/** A subject of the blog. */
export const topic = defineType({
  name: 'topic',
  title: 'Topic',
  type: 'document',
  icon: TagIcon,
  validation: (rule) => [rule.custom(atMostEightTopics), rule.custom(warnOfClaims).warning()],
  fields: [
    defineField({
      name: 'title',
      validation: (rule) => [
        rule.required().error('Name the topic.'),
        rule.max(40).error('Shorten the name to 40 characters.'),
      ],
      title: 'Title',
      type: 'string',
    }),
    defineField({
      name: 'slug',
      validation: (rule) => rule.custom((slug) => slugProblem(slug?.current) ?? true),
      title: 'Address',
      type: 'slug',
      description: 'The last part of /blog/topic/… Press Generate.',
      options: { source: 'title', maxLength: 60 },
    }),
    defineField({
      name: 'intro',
      validation: (rule) => rule.required().warning('Say in a sentence what a reader finds here.'),
      title: 'Introduction',
      type: 'text',
      rows: 3,
      description: 'What a reader finds under this topic, in a sentence or two.',
    }),
  ],
  orderings: [{ name: 'title', title: 'Title', by: [{ field: 'title', direction: 'asc' }] }],
  preview: { select: { title: 'title', subtitle: 'intro' } },
})
