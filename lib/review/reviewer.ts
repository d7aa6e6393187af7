/** A credential that a reviewer holds, with whether it is a clinical one. Dates are ISO days. */
interface HeldCredential {
  readonly clinical?: boolean | null
  readonly expires?: string | null
  readonly verifiedOn?: string | null
}

/** What has to be known of somebody who reviews. */
export interface Reviewer {
  readonly _id: string
  readonly active?: boolean | null
  readonly roles?: readonly string[] | null
  readonly credentials?: readonly HeldCredential[] | null
}

/**
 * Why an approval by this person on that day does not count; null where it does. Asked before an
 * approval and at every rendering, so it leaves out what may change later: who leaves, or gets
 * another role, has still approved what they approved.
 * @param day ISO day of the approval
 */
export function approverProblem(
  reviewer: Reviewer | null | undefined,
  authors: readonly string[],
  day: string,
): string | null {
  if (!reviewer) return 'Nobody is named as the reviewer. Choose a person.'
  if (authors.includes(reviewer._id)) {
    return 'This person wrote the text. Choose someone else to review it.'
  }
  const clinical = (reviewer.credentials ?? []).filter(({ clinical }) => clinical !== false)
  if (clinical.length === 0) {
    return 'This person holds no clinical credential. Add it to the person, or choose someone else.'
  }
  const verified = clinical.filter(({ verifiedOn }) => Boolean(verifiedOn))
  if (verified.length === 0) {
    return 'No clinical credential of this person has been checked with its issuer. Check one and note the day, or choose someone else.'
  }
  if (verified.every(({ expires }) => Boolean(expires) && (expires ?? '') < day)) {
    return 'Every checked clinical credential of this person has expired. Renew one, or choose someone else.'
  }
  return null
}

/** Why this person cannot review this text on that day; null where they can. */
export function reviewerProblem(
  reviewer: Reviewer | null | undefined,
  authors: readonly string[],
  day: string,
): string | null {
  if (reviewer?.active === false) {
    return 'This person no longer works with us. Choose someone else.'
  }
  if (reviewer && !reviewer.roles?.includes('reviewer')) {
    return 'This person is not a reviewer. Add the role to the person, or choose someone else.'
  }
  return approverProblem(reviewer, authors, day)
}
