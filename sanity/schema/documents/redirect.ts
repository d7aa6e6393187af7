import { TransferIcon } from '@sanity/icons/Transfer'
import { defineField, defineType } from 'sanity'
import { fromProblem, refuseConflict, toProblem, warnOfAbsence } from '../rules/redirects.ts'

const pages = [
  'article',
  'page',
  'service',
  'person',
  'job',
  'successStory',
  'topic',
  'glossaryTerm',
  'homePage',
  'partnerPage',
  'careersPage',
  'dueDiligencePage',
]

/** An old address, and where it leads now. It works within a second of being published. */
export const redirect = defineType({
  name: 'redirect',
  title: 'Redirect',
  type: 'document',
  icon: TransferIcon,
  validation: (rule) => [rule.custom(refuseConflict), rule.custom(warnOfAbsence).warning()],
  fields: [
    defineField({
      name: 'from',
      validation: (rule) => rule.custom<string>((from) => fromProblem(from) ?? true),
      title: 'Old address',
      type: 'string',
      description: 'Such as /old-page, /?p=123, or /tag/* for everything below /tag.',
    }),
    defineField({
      name: 'target',
      title: 'Leads to a page',
      type: 'reference',
      // Weak, so that the page can still be taken off the site; the redirect then says so.
      weak: true,
      to: pages.map((type) => ({ type })),
      description:
        'It keeps leading there when the page changes its address. While the page is off the site, readers are told that it is gone.',
    }),
    defineField({
      name: 'to',
      validation: (rule) => rule.custom<string>((to) => toProblem(to) ?? true),
      title: 'Or to an address',
      type: 'string',
      description:
        'For what is no document: /blog, or https:// for another site. With a star at the end of both, /tag/* can lead to /blog/topic/*.',
    }),
    defineField({
      name: 'gone',
      title: 'Or it is gone for good',
      type: 'boolean',
      initialValue: false,
      description:
        'Readers are told so, with ways on (status 410), and search engines forget the address.',
    }),
    defineField({
      name: 'permanent',
      title: 'Moved for good',
      type: 'boolean',
      initialValue: true,
      hidden: ({ document }) => document?.gone === true,
      description:
        'Search engines then forget the old address. Turn it off for a few weeks’ detour.',
    }),
    defineField({
      name: 'note',
      title: 'Note',
      type: 'text',
      rows: 2,
      description: 'Why it is there, for whoever finds it in two years. Readers do not see it.',
    }),
    defineField({
      name: 'origin',
      title: 'Made by',
      type: 'string',
      options: {
        list: [
          { title: 'An editor', value: 'manual' },
          { title: 'The Studio', value: 'automatic' },
        ],
      },
      initialValue: 'manual',
      readOnly: true,
    }),
  ],
  orderings: [{ name: 'from', title: 'Old address', by: [{ field: 'from', direction: 'asc' }] }],
  preview: {
    select: { from: 'from', to: 'to', gone: 'gone', title: 'target.title', name: 'target.name' },
    prepare: ({ from, to, gone, title, name }) => ({
      title: from ?? 'No old address yet',
      subtitle: gone ? 'Gone for good' : `→ ${title ?? name ?? to ?? 'nowhere yet'}`,
    }),
  },
})
