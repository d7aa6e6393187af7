import { defineField } from 'sanity'

/**
 * A reference to a private permission. It is made in the list of consents, which gives it a private
 * id; one made from here would get a public one.
 */
export function consentReference(name: string, title: string, description: string) {
  return defineField({
    name,
    title,
    description,
    type: 'reference',
    to: [{ type: 'consentRecord' }],
    options: {
      disableNew: true,
      filter: '_id in path("consent.*") || _id in path("drafts.consent.*")',
    },
  })
}
