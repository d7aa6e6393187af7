/** What the lake knows of a credential that a reviewer holds. Dates are ISO days. */
export interface ReviewerCredential {
  clinical: boolean | null
  expires: string | null
}

/** Why someone cannot review a medical text on the day `today`; null where they can. */
export function reviewerProblem(
  credentials: readonly ReviewerCredential[],
  today: string,
): string | null {
  const clinical = credentials.filter((held) => held.clinical !== false)
  if (clinical.length === 0) {
    return 'This person holds no clinical credential. Add it to the person, or choose someone else.'
  }
  if (clinical.every(({ expires }) => expires !== null && expires < today)) {
    return 'Every clinical credential of this person has expired. Renew one there, or choose someone else.'
  }
  return null
}

/** A check without a checker; null where there is none, or both. */
export function checkerProblem(name: string | undefined, held: unknown): string | null {
  const checked =
    typeof held === 'object' && held !== null && 'verifiedOn' in held && Boolean(held.verifiedOn)
  return checked && !name?.trim() ? 'Say who checked it.' : null
}

/** What is wrong with the day of a review; null where nothing is. */
export function reviewDateProblem(
  day: string | undefined,
  article: Record<string, unknown> | undefined,
  now: Date,
): string | null {
  if (day && day > now.toISOString().slice(0, 10)) return 'A review lies in the past.'
  if (day && !article?.reviewer) return 'Choose who reviewed it, or clear this date.'
  if (!day && article?.reviewer) return 'Say when it was reviewed.'
  return null
}
