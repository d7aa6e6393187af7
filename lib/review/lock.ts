import { sealedText } from './approval.ts'
import { meaningOf, type ReviewedType } from './meaning.ts'
import { needsReview } from './needs-review.ts'
import { approverProblem, type Reviewer } from './reviewer.ts'
import type { Stored } from './stored.ts'
import { compareMeaning } from './typo.ts'

/** An approval as the server reads it. */
export interface ReadApproval {
  readonly approvedAt?: string | null
  readonly hash?: string | null
  readonly text?: unknown
  readonly reviewer?: Reviewer | null
}

/** Which text readers get: the current one, the approved one, or none. */
export type Shown = 'current' | 'approved' | 'none'

export interface Locked {
  readonly shown: Shown
  /** Whether the approval counts. */
  readonly isApproved: boolean
}

/** Whether an approval was given by somebody who could give it. */
export function isGoodApproval(
  approval: ReadApproval | null | undefined,
  authors: readonly string[],
): approval is ReadApproval {
  const day = approval?.approvedAt?.slice(0, 10)
  return Boolean(day) && approverProblem(approval?.reviewer, authors, day ?? '') === null
}

/**
 * The lock: what readers may see of a published document. An approval counts only if its reviewer
 * could give it and the text in it is the one that was sealed.
 * @param document as it is stored
 * @param authors ids of the people who wrote it
 */
export async function lockOf(
  type: ReviewedType,
  document: Stored,
  authors: readonly string[],
  approval: ReadApproval | null | undefined,
): Promise<Locked> {
  const approved = isGoodApproval(approval, authors) ? await sealedText(type, approval) : null
  if (!approved) {
    return {
      shown: needsReview({ _type: type, ...document }) ? 'none' : 'current',
      isApproved: false,
    }
  }
  const { standing } = compareMeaning(approved, meaningOf(type, document))
  return { shown: standing === 'lapsed' ? 'approved' : 'current', isApproved: true }
}
