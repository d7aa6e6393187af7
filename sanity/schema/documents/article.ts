import { ComposeIcon } from '@sanity/icons'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { contentGroup, detailsGroup, peopleGroup, searchGroup } from '../fields/groups.ts'
import { sampleMark } from '../fields/sample-mark.ts'

/** An article of the blog. */
export const article = defineType({
  name: 'article',
  title: 'Article',
  type: 'document',
  icon: ComposeIcon,
  groups: [contentGroup, peopleGroup, detailsGroup, searchGroup],
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      description: 'Up to 65 characters.',
      group: 'content',
    }),
    defineField({
      name: 'slug',
      title: 'Address',
      type: 'slug',
      description: 'The last part of /blog/… Press Generate.',
      options: { source: 'title', maxLength: 80 },
      group: 'content',
    }),
    defineField({
      name: 'dek',
      title: 'Summary',
      type: 'text',
      rows: 2,
      description:
        'What the reader learns, in up to 160 characters. Shown in lists and under the title.',
      group: 'content',
    }),
    defineField({
      name: 'topic',
      title: 'Topic',
      type: 'reference',
      to: [{ type: 'topic' }],
      group: 'content',
    }),
    defineField({
      name: 'audience',
      title: 'Written for',
      type: 'string',
      options: {
        list: [
          { title: 'Patients and families', value: 'public' },
          { title: 'Clinicians', value: 'clinician' },
          { title: 'Job seekers', value: 'jobSeeker' },
        ],
        layout: 'radio',
        direction: 'horizontal',
      },
      initialValue: 'public',
      group: 'content',
    }),
    defineField({ name: 'heroImage', title: 'Picture', type: 'figure', group: 'content' }),
    defineField({
      name: 'keyPoints',
      title: 'Key points',
      type: 'array',
      description: 'Three to five sentences: all that a hurried reader should take away.',
      of: [defineArrayMember({ type: 'string' })],
      group: 'content',
    }),
    defineField({ name: 'body', title: 'Text', type: 'richText', group: 'content' }),
    defineField({
      name: 'authors',
      title: 'Written by',
      type: 'array',
      of: [defineArrayMember({ type: 'reference', to: [{ type: 'person' }] })],
      group: 'people',
    }),
    defineField({
      name: 'reviewer',
      title: 'Medically reviewed by',
      type: 'reference',
      to: [{ type: 'person' }],
      description: 'Someone with a current clinical credential who did not write the article.',
      options: { filter: '"reviewer" in roles && active != false' },
      group: 'people',
    }),
    defineField({ name: 'reviewedAt', title: 'Reviewed on', type: 'date', group: 'people' }),
    defineField({ name: 'nextReviewDue', title: 'Next review due', type: 'date', group: 'people' }),
    defineField({
      name: 'disclosure',
      title: 'Conflicts of interest',
      type: 'text',
      rows: 2,
      description: 'Ties that could color the article, or “None declared.”',
      group: 'people',
    }),
    defineField({
      name: 'publishedAt',
      title: 'First published',
      type: 'datetime',
      description: 'Shown to readers, and orders the blog.',
      initialValue: () => new Date().toISOString(),
      group: 'details',
    }),
    defineField({
      name: 'updatedAt',
      title: 'Last changed in substance',
      type: 'datetime',
      description: 'Leave empty for a typo. Shown to readers as “Updated”.',
      group: 'details',
    }),
    defineField({
      name: 'related',
      title: 'Related articles',
      type: 'array',
      description: 'Up to three. Where there are none, the newest of the same topic are shown.',
      of: [defineArrayMember({ type: 'reference', to: [{ type: 'article' }] })],
      group: 'details',
    }),
    { ...sampleMark, group: 'details' },
    defineField({ name: 'seo', title: 'Search and sharing', type: 'seo', group: 'search' }),
  ],
  orderings: [
    {
      name: 'newest',
      title: 'Newest first',
      by: [{ field: 'publishedAt', direction: 'desc' }],
    },
    { name: 'title', title: 'Title', by: [{ field: 'title', direction: 'asc' }] },
    {
      name: 'reviewDue',
      title: 'Next review due',
      by: [{ field: 'nextReviewDue', direction: 'asc' }],
    },
  ],
  preview: {
    select: {
      title: 'title',
      topic: 'topic.title',
      publishedAt: 'publishedAt',
      isSample: 'isSample',
      media: 'heroImage.image',
    },
    prepare: ({ title, topic, publishedAt, isSample, media }) => ({
      title,
      subtitle: [
        isSample ? 'Sample' : undefined,
        topic,
        typeof publishedAt === 'string' ? publishedAt.slice(0, 10) : undefined,
      ]
        .filter(Boolean)
        .join(' · '),
      media,
    }),
  },
})
