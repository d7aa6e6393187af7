import type { DocumentActionsResolver, NewDocumentOptionsResolver } from 'sanity'

/** Documents of which there is a fixed number, under fixed ids. */
const singletonTypes: ReadonlySet<string> = new Set([
  'siteSettings',
  'homePage',
  'partnerPage',
  'careersPage',
  'dueDiligencePage',
  'costModel',
  'enquiryTopic',
])

/** Documents that nobody makes by hand. */
const writtenByTheStudio: ReadonlySet<string> = new Set([
  'claimReasons',
  'medicalApproval',
  'reviewRequest',
  'scheduledPublish',
  'enquiry',
])

/** Documents under a private id, which only their own way of making them gives. */
const privateTypes: ReadonlySet<string> = new Set(['consentRecord'])

const allowed = new Set(['publish', 'discardChanges', 'restore'])

/** Takes away what would make a second one, or none: create, duplicate, unpublish, delete. */
export const documentActions: DocumentActionsResolver = (actions, { schemaType }) => {
  // Answered in a tool of its own, which masks what may tell of a patient.
  if (schemaType === 'enquiry') return []
  // A copy would get an id that everybody can read.
  if (privateTypes.has(schemaType)) return actions.filter(({ action }) => action !== 'duplicate')
  return singletonTypes.has(schemaType)
    ? actions.filter(({ action }) => action !== undefined && allowed.has(action))
    : actions
}

export const newDocumentOptions: NewDocumentOptionsResolver = (options) =>
  options.filter(
    ({ templateId }) =>
      !singletonTypes.has(templateId) &&
      !writtenByTheStudio.has(templateId) &&
      !privateTypes.has(templateId),
  )
