import { CommentIcon } from '@sanity/icons/Comment'
import { defineField, defineType, type Rule } from 'sanity'
import { consentReference } from '../fields/consent-reference.ts'
import { sampleMark } from '../fields/sample-mark.ts'
import { tieFields } from '../fields/tie-fields.ts'
import { warnOfClaims } from '../rules/evidence.ts'

/** A partner's words about us. */
export const testimonial = defineType({
  name: 'testimonial',
  title: 'Testimonial',
  type: 'document',
  icon: CommentIcon,
  validation: (rule) => rule.custom(warnOfClaims).warning(),
  fields: [
    defineField({
      name: 'quote',
      validation: (rule) => rule.required().error('Write the quote, word for word.'),
      title: 'Quote',
      type: 'text',
      rows: 4,
      description: 'Word for word.',
    }),
    defineField({
      name: 'speakerName',
      validation: (rule) => rule.required().error('Say who said it.'),
      title: 'Who said it',
      type: 'string',
    }),
    defineField({ name: 'speakerRole', title: 'Role', type: 'string' }),
    defineField({ name: 'organization', title: 'Organization', type: 'string' }),
    ...tieFields,
    {
      ...consentReference(
        'consent',
        'Consent',
        'Readers see the quote only while this is live, and only where it allows.',
      ),
      validation: (rule: Rule) => rule.required().error('Choose the consent that this rests on.'),
    },
    sampleMark,
  ],
  preview: {
    select: {
      title: 'speakerName',
      organization: 'organization',
      quote: 'quote',
      isSample: 'isSample',
    },
    prepare: ({ title, organization, quote, isSample }) => ({
      title: [title, organization].filter(Boolean).join(', '),
      subtitle: [isSample ? 'Sample' : undefined, quote].filter(Boolean).join(' · '),
    }),
  },
})
