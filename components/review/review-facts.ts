import type { NamedPerson } from '../person-name.tsx'

/** Who approved a text, when, and when it is looked at again. */
export interface ReviewFacts {
  readonly reviewer: NamedPerson
  /** ISO days. */
  readonly reviewedAt: string
  readonly nextReviewDue: string | null
  readonly isOverdue: boolean
}
