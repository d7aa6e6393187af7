import { LockIcon } from '@sanity/icons/Lock'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { consentState } from '#lib/consent/consent.ts'
import { consentKindChoices, surfaceChoices } from '#lib/consent/surfaces.ts'
import { sampleMark } from '../fields/sample-mark.ts'
import { consentLine, idProblem, signatureProblem } from '../rules/consent.ts'

/**
 * A permission: private, so it lives under an id with a dot. What it allows is shown only while it
 * is live; the paper itself is filed elsewhere, and there is deliberately no field for a file.
 */
export const consentRecord = defineType({
  name: 'consentRecord',
  title: 'Consent',
  type: 'document',
  icon: LockIcon,
  validation: (rule) => rule.custom((document) => idProblem(document?._id) ?? true),
  fields: [
    defineField({
      name: 'kind',
      title: 'For what',
      type: 'string',
      options: { list: [...consentKindChoices], layout: 'radio' },
      validation: (rule) => rule.required().error('Choose what may be used.'),
    }),
    defineField({
      name: 'name',
      title: 'Who signed',
      type: 'string',
      description: 'Seen here only. For a patient write initials, or the number of the file.',
      validation: (rule) => rule.required().error('Say who signed.'),
    }),
    defineField({ name: 'organization', title: 'Organization', type: 'string' }),
    defineField({
      name: 'scope',
      title: 'What exactly is allowed',
      type: 'text',
      rows: 3,
      description: 'In the words of the paper: which quote, which details, what must stay out.',
      validation: (rule) => rule.required().error('Write what the paper allows.'),
    }),
    defineField({
      name: 'surfaces',
      title: 'Where it may be shown',
      type: 'array',
      of: [defineArrayMember({ type: 'string' })],
      options: { list: [...surfaceChoices] },
      description: 'It is shown nowhere else.',
      validation: (rule) => rule.required().min(1).error('Tick at least one place.'),
    }),
    defineField({
      name: 'signedOn',
      title: 'Signed on',
      type: 'date',
      validation: (rule) => rule.custom<string>((day) => signatureProblem(day, new Date()) ?? true),
    }),
    defineField({
      name: 'expiresAt',
      title: 'Expires',
      type: 'datetime',
      description: 'At this moment everything that rests on it leaves the site, by itself.',
      validation: (rule) =>
        rule.required().error('Write when it ends. A paper without an end: ask for a new one.'),
    }),
    defineField({
      name: 'filedAt',
      title: 'Where the paper is filed',
      type: 'string',
      description: 'Such as “Contracts drawer 4, folder 2026-17”. Never the scan itself.',
      validation: (rule) => rule.required().error('Say where the signed paper is.'),
    }),
    defineField({
      name: 'revokedAt',
      title: 'Revoked',
      type: 'datetime',
      description: 'Set by the action “Revoke”. Whatever stands here, it revokes.',
      readOnly: true,
      hidden: ({ value }) => !value,
    }),
    defineField({
      name: 'revokedReason',
      title: 'Why it was revoked',
      type: 'text',
      rows: 2,
      readOnly: true,
      hidden: ({ document }) => !document?.revokedAt,
    }),
    sampleMark,
  ],
  orderings: [
    { name: 'ends', title: 'Ends first', by: [{ field: 'expiresAt', direction: 'asc' }] },
  ],
  preview: {
    select: {
      _id: '_id',
      name: 'name',
      organization: 'organization',
      signedOn: 'signedOn',
      expiresAt: 'expiresAt',
      revokedAt: 'revokedAt',
      isSample: 'isSample',
    },
    prepare: ({ name, organization, isSample, _id, ...dates }) => {
      const record = { ...dates, _id: String(_id).replace(/^drafts\./, '') }
      return {
        title: [name, organization].filter(Boolean).join(', ') || 'Nobody yet',
        subtitle: consentLine(consentState(record, Date.now()), record, isSample === true),
      }
    },
  },
})
