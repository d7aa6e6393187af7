/** A credential that a reviewer holds, with whether it is a clinical one. Dates are ISO days. */
interface HeldCredential {
  /** Id in the catalog of credentials. */
  readonly credential?: string | null
  readonly clinical?: boolean | null
  readonly expires?: string | null
  readonly verifiedOn?: string | null
}

/** The credential on which an approval was given, as it stood that day. */
export type GivenCredential = Omit<HeldCredential, 'clinical'>

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
 * @param given what the approval says of the credential on which it was given
 */
export function approverProblem(
  reviewer: Reviewer | null | undefined,
  authors: readonly string[],
  day: string,
  given?: GivenCredential | null,
): string | null {
  if (!reviewer) return 'Nobody is named as the reviewer. Choose a person.'
  if (authors.includes(reviewer._id)) {
    return 'This person wrote the text. Choose someone else to review it.'
  }
  const clinical = clinicalOn(reviewer, given)
  if (clinical.length === 0) {
    return 'This person holds no clinical credential. Add it to the person, or choose someone else.'
  }
  const verified = clinical.filter(({ verifiedOn }) => Boolean(verifiedOn))
  if (verified.length === 0) {
    return 'No clinical credential of this person has been checked with its issuer. Check one and note the day, or choose someone else.'
  }
  const before = verified.filter(({ verifiedOn }) => (verifiedOn ?? '') <= day)
  if (before.length === 0) {
    return 'Every clinical credential of this person was checked with its issuer only later. An approval counts from the day of the check on: approve it anew.'
  }
  if (before.every((held) => hasExpired(held, day))) {
    return 'Every checked clinical credential of this person has expired. Renew one, or choose someone else.'
  }
  return null
}

/**
 * The clinical credentials as they stood at the approval. A check or a renewal later moves the dates
 * of the person: of the credential on which an approval was given, its own record keeps them. One that
 * is taken from the person, or is no longer taken for checked, carries no approval any more.
 */
function clinicalOn(reviewer: Reviewer, given: GivenCredential | null | undefined) {
  return (reviewer.credentials ?? [])
    .filter(({ clinical }) => clinical !== false)
    .map((held) =>
      given?.credential && given.credential === held.credential && held.verifiedOn
        ? { ...held, verifiedOn: given.verifiedOn, expires: given.expires }
        : held,
    )
}

const hasExpired = ({ expires }: HeldCredential, day: string) =>
  Boolean(expires) && (expires ?? '') < day

/** The credential on which this person may approve something that day; null where there is none. */
export function credentialOn(reviewer: Reviewer, day: string): GivenCredential | null {
  const held = clinicalOn(reviewer, null).find(
    ({ verifiedOn, ...dates }) => verifiedOn && verifiedOn <= day && !hasExpired(dates, day),
  )
  if (!held) return null
  const { credential, verifiedOn, expires } = held
  return { credential, verifiedOn, expires }
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
