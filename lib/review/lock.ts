import { sealedText } from './approval.ts'
import { meaningOf, type ReviewedType } from './meaning.ts'
import { needsReview } from './needs-review.ts'
import { approverProblem, type GivenCredential, type Reviewer } from './reviewer.ts'
import type { Stored } from './stored.ts'
import { compareMeaning } from './typo.ts'

/** An approval as the server reads it. */
export interface ReadApproval {
  readonly approvedAt?: string | null
  readonly hash?: string | null
  readonly text?: unknown
  readonly reviewer?: Reviewer | null
  /** On which it was given; approvals of before it was noted have none. */
  readonly credential?: GivenCredential | null
}

/** Which text readers get: the current one, the approved one, or none. */
type Shown = 'current' | 'approved' | 'none'

export interface Locked<Approval> {
  readonly shown: Shown
  /** The approval that what is shown rests on; null where it rests on none. */
  readonly approval: Approval | null
}

/** Whether an approval was given by somebody who could give it. */
export function isGoodApproval<
  Approval extends Pick<ReadApproval, 'approvedAt' | 'reviewer' | 'credential'>,
>(approval: Approval | null | undefined, authors: readonly string[]): approval is Approval {
  const day = approval?.approvedAt?.slice(0, 10)
  if (!approval || !day) return false
  return approverProblem(approval.reviewer, authors, day, approval.credential) === null
}

/**
 * The lock: what readers may see of a published document. An approval counts only if its reviewer
 * could give it and the text in it is the one that was sealed.
 * @param document as it is stored
 * @param authors ids of the people who wrote it
 * @param approvals the last first. The one before counts until what was approved last is published.
 */
export function lockOf<Approval extends ReadApproval>(
  type: ReviewedType,
  document: Stored,
  authors: readonly string[],
  approvals: readonly (Approval | null | undefined)[],
): Locked<Approval> {
  const current = meaningOf(type, document)
  let last: Approval | null = null
  for (const approval of approvals) {
    const text = isGoodApproval(approval, authors) ? sealedText(type, approval) : null
    if (!approval || !text) continue
    if (compareMeaning(text, current).standing !== 'lapsed') return { shown: 'current', approval }
    last ??= approval
  }
  if (last) return { shown: 'approved', approval: last }
  const isHidden = needsReview({ ...document, _type: type })
  return { shown: isHidden ? 'none' : 'current', approval: null }
}
