import { BookIcon } from '@sanity/icons/Book'
import { DocumentIcon } from '@sanity/icons/Document'
import { LinkIcon } from '@sanity/icons/Link'
import { defineField, defineType } from 'sanity'
import { refuseFallen } from '../rules/fallen.ts'
import { hrefProblem } from '../rules/href.ts'

/** A link to another site, a mail address or a phone number. */
export const link = defineType({
  name: 'link',
  title: 'Link to an address',
  type: 'object',
  icon: LinkIcon,
  fields: [
    defineField({
      name: 'href',
      validation: (rule) => rule.custom<string>((href) => hrefProblem(href) ?? true),
      title: 'Leads to',
      type: 'string',
      description: 'https://…, mailto:…, tel:… or a page of this site such as /contact.',
    }),
  ],
})

/** A link to a document of this site; it follows the document when its address changes. */
export const internalLink = defineType({
  name: 'internalLink',
  title: 'Link to our page',
  type: 'object',
  icon: DocumentIcon,
  fields: [
    defineField({
      name: 'reference',
      validation: (rule) => rule.required().error('Choose the page, or remove the link.'),
      title: 'Page',
      type: 'reference',
      to: [
        { type: 'article' },
        { type: 'service' },
        { type: 'page' },
        { type: 'person' },
        { type: 'glossaryTerm' },
        { type: 'partnerPage' },
        { type: 'careersPage' },
        { type: 'dueDiligencePage' },
        { type: 'job' },
      ],
      description:
        'The link stays right when the address of the page changes. A glossary term opens a note where an article uses it first.',
    }),
  ],
})

/** The evidence behind the marked words; drawn as a numbered reference. */
export const evidence = defineType({
  name: 'evidence',
  title: 'Evidence',
  type: 'object',
  icon: BookIcon,
  fields: [
    defineField({
      name: 'basis',
      validation: (rule) => [
        rule.required().error('Choose what the words rest on, or remove the evidence.'),
        rule.custom(refuseFallen),
      ],
      title: 'Rests on',
      type: 'reference',
      to: [{ type: 'source' }, { type: 'outcomeMeasure' }, { type: 'costModel' }],
      description: 'A source, searched by title or author, an outcome measure, or our cost model.',
    }),
  ],
})
