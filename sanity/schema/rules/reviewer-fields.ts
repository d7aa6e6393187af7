import type { CustomValidator, ReferenceValue } from 'sanity'
import { credentialsOf } from './ask-lake.ts'
import { reviewerProblem } from './reviewer.ts'

type ReferenceValidator = CustomValidator<ReferenceValue | undefined>

/** Nobody approves a text of their own. */
export const refuseAuthorAsReviewer: ReferenceValidator = (reviewer, { document }) => {
  const authors = Array.isArray(document?.authors) ? document.authors : []
  return (
    !reviewer?._ref ||
    !authors.some((author: { _ref?: unknown }) => author._ref === reviewer._ref) ||
    'This person wrote the article. Choose someone else to review it.'
  )
}

/** A medical text is reviewed by someone who may treat patients today. */
export const needClinicalCredential: ReferenceValidator = async (reviewer, context) => {
  if (!reviewer?._ref) return true
  const today = new Date().toISOString().slice(0, 10)
  return reviewerProblem(await credentialsOf(reviewer._ref, context), today) ?? true
}
