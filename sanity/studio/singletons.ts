import type { DocumentActionsResolver, NewDocumentOptionsResolver } from 'sanity'

/** Documents of which there is exactly one, under an id that is their type. */
const singletonTypes: ReadonlySet<string> = new Set([
  'siteSettings',
  'homePage',
  'partnerPage',
  'careersPage',
  'dueDiligencePage',
  'costModel',
])

/** Documents that nobody makes by hand. */
const writtenByTheStudio: ReadonlySet<string> = new Set([
  'claimReasons',
  'medicalApproval',
  'reviewRequest',
  'scheduledPublish',
])

/** Documents under a private id, which only their own way of making them gives. */
const privateTypes: ReadonlySet<string> = new Set(['consentRecord'])

const allowed = new Set(['publish', 'discardChanges', 'restore'])

/** Takes away what would make a second one, or none: create, duplicate, unpublish, delete. */
export const documentActions: DocumentActionsResolver = (actions, { schemaType }) => {
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
