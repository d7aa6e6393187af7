import type { BoxedPerson } from '../team/person-box.tsx'

/** Who approved a text, when, and when it is looked at again. */
export interface ReviewFacts {
  readonly reviewer: BoxedPerson
  /** Names of the credentials that the reviewer held on that day. */
  readonly held?: readonly string[]
  /** ISO days. */
  readonly reviewedAt: string
  readonly nextReviewDue: string | null
  readonly isOverdue: boolean
}
