import { ComposeIcon } from '@sanity/icons/Compose'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { claimOverrides } from '../fields/claim-override.ts'
import { corrections } from '../fields/correction.ts'
import { contentGroup, detailsGroup, peopleGroup, searchGroup } from '../fields/groups.ts'
import { seoField, slugField, summaryField, titleField } from '../fields/page-fields.ts'
import { review } from '../fields/review-stamp.ts'
import { sampleMark } from '../fields/sample-mark.ts'
import { refuseClaims, warnOfClaims, warnOfIdleReasons } from '../rules/evidence.ts'
import { suggestSources } from '../rules/sources.ts'

/** An article of the blog. */
export const article = defineType({
  name: 'article',
  title: 'Article',
  type: 'document',
  icon: ComposeIcon,
  validation: (rule) => [
    rule.custom(refuseClaims),
    rule.custom(warnOfClaims).warning(),
    rule.custom(warnOfIdleReasons).warning(),
  ],
  groups: [contentGroup, peopleGroup, detailsGroup, searchGroup],
  fields: [
    titleField({ group: 'content', description: 'Up to 65 characters.' }),
    slugField({ below: '/blog/', group: 'content' }),
    summaryField({
      name: 'dek',
      shownBy: 'lists and search results show it',
      most: 160,
      group: 'content',
      description:
        'What the reader learns, in up to 160 characters. Shown in lists and under the title.',
    }),
    defineField({
      name: 'topic',
      validation: (rule) => rule.required().error('Choose a topic.'),
      title: 'Topic',
      type: 'reference',
      to: [{ type: 'topic' }],
      group: 'content',
    }),
    defineField({
      name: 'audience',
      validation: (rule) => rule.required().error('Choose whom the article is for.'),
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
    defineField({
      name: 'heroImage',
      validation: (rule) =>
        rule.required().warning('An article with a picture stands out in lists.'),
      title: 'Picture',
      type: 'figure',
      group: 'content',
    }),
    defineField({
      name: 'keyPoints',
      validation: (rule) => [
        rule.required().error('Write three to five key points.'),
        rule.min(3).error('Write at least three key points.'),
        rule.max(5).error('Keep the five most important points.'),
      ],
      title: 'Key points',
      type: 'array',
      description: 'Three to five sentences: all that a hurried reader should take away.',
      of: [defineArrayMember({ type: 'string' })],
      group: 'content',
    }),
    defineField({
      name: 'body',
      validation: (rule) => [
        rule.required().error('Write the article.'),
        rule.custom<unknown[]>(suggestSources).warning(),
      ],
      title: 'Text',
      type: 'richText',
      group: 'content',
    }),
    { ...claimOverrides, group: 'content' },
    defineField({
      name: 'authors',
      validation: (rule) => [
        rule.required().error('Choose who wrote it.'),
        rule.min(1).error('Choose who wrote it.'),
        rule.unique().error('This person is listed twice.'),
      ],
      title: 'Written by',
      type: 'array',
      of: [defineArrayMember({ type: 'reference', to: [{ type: 'person' }] })],
      group: 'people',
    }),
    { ...review, group: 'people' },
    defineField({
      name: 'disclosure',
      title: 'Conflicts of interest',
      type: 'text',
      rows: 2,
      description: 'Ties that could color the article, or “None declared.”',
      group: 'people',
    }),
    { ...corrections, group: 'people' },
    defineField({
      name: 'publishedAt',
      validation: (rule) => rule.required().error('Say when it was first published.'),
      title: 'First published',
      type: 'datetime',
      description: 'Shown to readers, and orders the blog.',
      initialValue: () => new Date().toISOString(),
      group: 'details',
    }),
    defineField({
      name: 'updatedAt',
      validation: (rule) =>
        rule
          .min(rule.valueOfField('publishedAt'))
          .error('A change comes after the first publication.'),
      title: 'Last changed in substance',
      type: 'datetime',
      description: 'Leave empty for a typo. Shown to readers as “Updated”.',
      group: 'details',
    }),
    defineField({
      name: 'related',
      validation: (rule) => [
        rule.max(3).error('Keep the three most useful articles.'),
        rule.unique().error('This article is listed twice.'),
      ],
      title: 'Related articles',
      type: 'array',
      description: 'Up to three. Where there are none, the newest of the same topic are shown.',
      of: [defineArrayMember({ type: 'reference', to: [{ type: 'article' }] })],
      group: 'details',
    }),
    { ...sampleMark, group: 'details' },
    seoField,
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
      by: [{ field: 'review.nextDue', direction: 'asc' }],
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
