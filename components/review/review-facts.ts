import type { BoxedPerson } from '../team/person-box.tsx'

/** Who approved a text, when, and when it is looked at again. */
export interface ReviewFacts {
  readonly reviewer: BoxedPerson
  /** The name of the credential on which it was approved. */
  readonly credential?: string | null
  /** ISO days. */
  readonly reviewedAt: string
  readonly nextReviewDue: string | null
  readonly isOverdue: boolean
}
