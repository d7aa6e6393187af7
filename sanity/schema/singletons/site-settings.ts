import { CogIcon } from '@sanity/icons/Cog'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { sampleMark } from '../fields/sample-mark.ts'
import { phoneProblem } from '../rules/phone.ts'

/** Who we are, the navigation, phone numbers and disclaimers. */
export const siteSettings = defineType({
  name: 'siteSettings',
  title: 'Site settings',
  type: 'document',
  icon: CogIcon,
  groups: [
    { name: 'identity', title: 'Identity', default: true },
    { name: 'navigation', title: 'Navigation' },
    { name: 'safety', title: 'Contact and safety' },
  ],
  fields: [
    defineField({
      name: 'name',
      validation: (rule) => rule.required().error('Write the name of the company.'),
      title: 'Company name',
      type: 'string',
      group: 'identity',
    }),
    defineField({ name: 'tagline', title: 'Tagline', type: 'string', group: 'identity' }),
    defineField({
      name: 'shareImage',
      title: 'Picture for shared links',
      type: 'image',
      description:
        'For the home page and for lists. Other pages get one with their title and people, unless they have one of their own. 1200 × 630 pixels.',
      options: { hotspot: true },
      group: 'identity',
    }),
    defineField({
      name: 'nav',
      validation: (rule) =>
        rule.max(6).error('The header holds six links. Remove one, or move it to the footer.'),
      title: 'Links in the header',
      type: 'array',
      of: [defineArrayMember({ type: 'navItem' })],
      group: 'navigation',
    }),
    defineField({
      name: 'headerCta',
      title: 'Button in the header',
      type: 'cta',
      group: 'navigation',
    }),
    defineField({
      name: 'footer',
      title: 'Footer',
      type: 'array',
      of: [defineArrayMember({ type: 'footerColumn' })],
      group: 'navigation',
    }),
    defineField({
      name: 'phone24x7',
      validation: (rule) => rule.custom<string>((phone) => phoneProblem(phone) ?? true),
      title: 'Phone, answered day and night',
      type: 'string',
      description: 'In international form: +15551234567. Leave empty until it really is answered.',
      group: 'safety',
    }),
    defineField({
      name: 'email',
      validation: (rule) => rule.email().error('Write an address such as hello@example.com.'),
      title: 'Email',
      type: 'string',
      group: 'safety',
    }),
    defineField({
      name: 'medicalDisclaimer',
      validation: (rule) =>
        rule.custom<string>((text) =>
          text?.trim() ? true : 'The disclaimer stands under every article: write it.',
        ),
      title: 'Medical disclaimer',
      type: 'text',
      rows: 4,
      description: 'Shown on every article.',
      group: 'safety',
    }),
    defineField({
      name: 'emergencyText',
      validation: (rule) =>
        rule.custom<string>((text) =>
          text?.trim() ? true : 'Say what to do in an emergency: call 911.',
        ),
      title: 'In an emergency',
      type: 'text',
      rows: 2,
      description: 'Shown beside every way to reach us.',
      group: 'safety',
    }),
    { ...sampleMark, group: 'identity' },
  ],
  preview: { prepare: () => ({ title: 'Site settings' }) },
})
