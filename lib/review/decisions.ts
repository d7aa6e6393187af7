import {
  type ApprovalGiven,
  approvalDocument,
  requestId,
  reviewStamp,
  sealedText,
} from './approval.ts'
import { meaningOf, type ReviewedType } from './meaning.ts'
import { isStored, type Stored } from './stored.ts'
import { compareMeaning } from './typo.ts'

const reference = (id: string) => ({ _type: 'reference', _ref: id, _weak: true })

export interface Asking {
  readonly documentId: string
  readonly documentType: ReviewedType
  /** Id of the person who is asked. */
  readonly reviewer: string
  /** Name of the editor who asks. */
  readonly requestedBy: string
  /** ISO time. */
  readonly requestedAt: string
  readonly note?: string
}

/** The private document that a request for a review is; a new one takes the place of the last. */
export function requestDocument({ documentId, reviewer, note, ...asking }: Asking) {
  return {
    _id: requestId(documentId),
    _type: 'reviewRequest',
    status: 'waiting',
    document: reference(documentId),
    reviewer: reference(reviewer),
    ...(note?.trim() && { note: note.trim() }),
    ...asking,
  }
}

export interface Approving extends ApprovalGiven {
  /** What is stored now; null where there is none. */
  readonly draft: Stored | null
  readonly published: Stored | null
  readonly approval: Stored | null
  readonly isRequested: boolean
}

/** All that an approval changes, in one transaction: the approval, its stamps, the request. */
export function approvalMutations({
  draft,
  published,
  approval,
  isRequested,
  ...given
}: Approving) {
  const { documentId, type, approvedAt } = given
  const earlier = published && draft ? standing(type, approval, published) : null
  const stamp = { set: { review: reviewStamp(given) } }
  return [
    { createOrReplace: { ...approvalDocument(given), ...(earlier && { earlier }) } },
    ...(published ? [{ patch: { id: documentId, ...stamp } }] : []),
    ...(draft ? [{ patch: { id: `drafts.${documentId}`, ...stamp } }] : []),
    ...(isRequested
      ? [
          {
            patch: {
              id: requestId(documentId),
              set: { status: 'approved', answeredAt: approvedAt },
              unset: ['reason'],
            },
          },
        ]
      : []),
  ]
}

/** Hands a text back to its author. */
export function returnMutations(documentId: string, reason: string, answeredAt: string) {
  const set = { status: 'returned', reason: reason.trim(), answeredAt }
  return [{ patch: { id: requestId(documentId), set } }]
}

/** Of the approvals so far, what is published rests on this one: it stands until that is replaced. */
function standing(type: ReviewedType, approval: Stored | null, published: Stored): Stored | null {
  const current = meaningOf(type, published)
  const before = [approval, approval?.earlier].filter(isStored).find((one) => {
    const text = sealedText(type, { hash: String(one.hash), text: one.text })
    return text !== null && compareMeaning(text, current).standing !== 'lapsed'
  })
  if (!before) return null
  const { reviewer, approvedAt, nextDue, credential, hash, text } = before
  return { reviewer, approvedAt, nextDue, ...(isStored(credential) && { credential }), hash, text }
}
