import { TagIcon } from '@sanity/icons/Tag'
import { defineField, defineType } from 'sanity'
import { slugField, titleField } from '../fields/page-fields.ts'
import { warnOfClaims } from '../rules/evidence.ts'
import { atMostEightTopics } from '../rules/topics.ts'

/** A subject of the blog. */
export const topic = defineType({
  name: 'topic',
  title: 'Topic',
  type: 'document',
  icon: TagIcon,
  validation: (rule) => [rule.custom(atMostEightTopics), rule.custom(warnOfClaims).warning()],
  fields: [
    titleField({ missing: 'Name the topic.', most: 40, called: 'name' }),
    slugField({ below: '/blog/topic/', most: 60 }),
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
