/** The id of the permission is all that is public of it; the lock reads the rest on the server. */
export const testimonialFields = `
  _id, _type, quote, speakerName, speakerRole, organization, relationship, compensation, isSample,
  "consent": consent._ref
`

/** What the lock needs to know of a story. */
export const storyLockFields = `
  "consent": consent._ref, "authorization": authorization._ref,
  privacyBasis, deidentifiedBy, deidentifiedOn
`

/** A story in a list: never its text. */
export const storyCardFields = `
  _id, _type, title, "slug": slug.current, summary, organization, relationship, compensation,
  isSample, ${storyLockFields}
`
