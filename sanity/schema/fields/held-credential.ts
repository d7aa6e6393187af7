import { defineField, defineType } from 'sanity'
import { checkerProblem } from '../rules/reviewer.ts'

/** A credential that a person holds, and who checked it. */
export const heldCredential = defineType({
  name: 'heldCredential',
  title: 'Credential held',
  type: 'object',
  fields: [
    defineField({
      name: 'credential',
      validation: (rule) => rule.required().error('Choose the credential.'),
      title: 'Credential',
      type: 'reference',
      to: [{ type: 'credential' }],
    }),
    defineField({ name: 'issued', title: 'Issued on', type: 'date' }),
    defineField({
      name: 'expires',
      validation: (rule) =>
        rule.min(rule.valueOfField('issued')).error('It cannot expire before it was issued.'),
      title: 'Expires on',
      type: 'date',
      description: 'Leave empty where it does not expire.',
    }),
    defineField({
      name: 'verifiedOn',
      title: 'Checked on',
      type: 'date',
      description: 'When one of us looked it up with the issuer.',
    }),
    defineField({
      name: 'verifiedBy',
      validation: (rule) =>
        rule.custom<string>((name, { parent }) => checkerProblem(name, parent) ?? true).warning(),
      title: 'Checked by',
      type: 'string',
    }),
  ],
  preview: {
    select: { title: 'credential.abbreviation', name: 'credential.name', expires: 'expires' },
    prepare: ({ title, name, expires }) => ({
      title: title ?? 'Choose a credential',
      subtitle: [name, expires ? `until ${expires}` : undefined].filter(Boolean).join(' · '),
    }),
  },
})
