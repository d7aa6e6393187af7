import { defineField, type Rule } from 'sanity'
import { consentReference } from '../fields/consent-reference.ts'

type Story = Record<string, unknown> | undefined

const isAuthorized = (story: Story) => story?.privacyBasis === 'authorization'
const isDeidentified = (story: Story) => story?.privacyBasis === 'deidentified'

/** Patient detail only with an authorization, or so that nobody can be recognized. */
export const privacyFields = [
  defineField({
    name: 'privacyBasis',
    title: 'Patients in this story',
    type: 'string',
    options: {
      list: [
        { title: 'Cannot be recognized (de-identified)', value: 'deidentified' },
        { title: 'Allowed it (authorization)', value: 'authorization' },
      ],
      layout: 'radio',
    },
    validation: (rule) => rule.required().error('Say why this story may be told.'),
  }),
  {
    ...consentReference(
      'authorization',
      'Authorization of the patient',
      'A consent of the kind “Details about a patient”.',
    ),
    hidden: ({ document }: { document?: Story }) => !isAuthorized(document),
    validation: (rule: Rule) =>
      rule.custom((reference, { document }) =>
        isAuthorized(document) && !reference ? 'Choose the authorization.' : true,
      ),
  },
  defineField({
    name: 'deidentifiedBy',
    title: 'De-identified by',
    type: 'string',
    description: 'Who took out all 18 identifiers of HIPAA, or found the risk to be very small.',
    hidden: ({ document }) => !isDeidentified(document),
    validation: (rule) =>
      rule.custom((name, { document }) =>
        isDeidentified(document) && !name?.trim() ? 'Say who saw to it.' : true,
      ),
  }),
  defineField({
    name: 'deidentifiedOn',
    title: 'De-identified on',
    type: 'date',
    hidden: ({ document }) => !isDeidentified(document),
    validation: (rule) =>
      rule.custom((day, { document }) => (isDeidentified(document) && !day ? 'Say when.' : true)),
  }),
]
