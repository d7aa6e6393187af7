import { approvalDocument } from '#lib/review/approval.ts'
import { isReviewedType } from '#lib/review/meaning.ts'
import { usualNextDue } from '#lib/review/review-dates.ts'
import { isStored, refOf, textOf } from '#lib/review/stored.ts'
import { ref, type SeedDocument, type SeedObject } from './document.ts'
import { credentialAt } from './people.ts'

/** What an approval writes on its document. @param day ISO day of the approval */
export function stamp(reviewer: string, day: string, isClinical: boolean): SeedObject {
  return {
    _type: 'reviewStamp',
    reviewer: ref(reviewer),
    approvedAt: `${day}T09:00:00.000Z`,
    nextDue: usualNextDue(day, isClinical),
  }
}

/** The approvals of those documents that bear the stamp of one, of their text as it is. */
export function approvalsOf(documents: readonly SeedDocument[]) {
  return documents.flatMap((document) => {
    const { _id: documentId, _type: type, review } = document
    if (!isReviewedType(type) || !isStored(review)) return []
    const [reviewer, approvedAt] = [refOf(review.reviewer), textOf(review.approvedAt)]
    return approvalDocument({
      documentId,
      type,
      document,
      reviewer,
      approvedAt,
      nextDue: textOf(review.nextDue),
      credential: credentialAt(reviewer, approvedAt.slice(0, 10)),
    })
  })
}
