import { defineField, defineType } from 'sanity'

/** A credential that a person holds, and who checked it. */
export const heldCredential = defineType({
  name: 'heldCredential',
  title: 'Credential held',
  type: 'object',
  fields: [
    defineField({
      name: 'credential',
      title: 'Credential',
      type: 'reference',
      to: [{ type: 'credential' }],
    }),
    defineField({ name: 'issued', title: 'Issued on', type: 'date' }),
    defineField({
      name: 'expires',
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
    defineField({ name: 'verifiedBy', title: 'Checked by', type: 'string' }),
  ],
  preview: {
    select: { title: 'credential.abbreviation', name: 'credential.name', expires: 'expires' },
    prepare: ({ title, name, expires }) => ({
      title: title ?? 'Choose a credential',
      subtitle: [name, expires ? `until ${expires}` : undefined].filter(Boolean).join(' · '),
    }),
  },
})
