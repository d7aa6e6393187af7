import { credentialOf, sealedText } from '#lib/review/approval.ts'
import { isGoodApproval } from '#lib/review/lock.ts'
import { meaningOf, type ReviewedType } from '#lib/review/meaning.ts'
import { needsReview } from '#lib/review/needs-review.ts'
import type { Reviewer } from '#lib/review/reviewer.ts'
import { type Stored, textOf } from '#lib/review/stored.ts'
import { compareMeaning } from '#lib/review/typo.ts'

export interface Notice {
  readonly tone: 'positive' | 'caution' | 'primary'
  readonly text: string
}

interface Known {
  readonly type: ReviewedType
  /** As it stands in the form. */
  readonly document: Stored
  readonly authors: readonly string[]
  /** As it is stored. */
  readonly approval: Stored | null
  readonly approver: (Reviewer & { readonly name: string | null }) | null
  readonly request: {
    readonly status: string
    readonly reason: string | null
    readonly reviewer: { readonly name: string | null } | null
    readonly requestedAt: string | null
  } | null
  /** ISO day. */
  readonly today: string
}

/** What an editor should know of the review of a document before publishing it. */
export function reviewNotices(known: Known): Notice[] {
  return [requestNotice(known), approvalNotice(known), overdueNotice(known)].filter(
    (notice) => notice !== null,
  )
}

function requestNotice({ request }: Known): Notice | null {
  const name = request?.reviewer?.name ?? 'The reviewer'
  if (request?.status === 'returned') {
    return { tone: 'caution', text: `${name} returned it: ${request.reason}` }
  }
  if (request?.status !== 'waiting') return null
  const day = request.requestedAt?.slice(0, 10)
  return { tone: 'primary', text: `${name} was asked on ${day} to review this text.` }
}

/** What is overdue stays on the site, and says so there. */
function overdueNotice({ approval, request, today }: Known): Notice | null {
  const due = textOf(approval?.nextDue)
  if (!due || due >= today || request?.status === 'waiting') return null
  return {
    tone: 'caution',
    text: `Its medical review is overdue since ${due}, and readers are told so. Choose “Request medical review” beside Publish.`,
  }
}

function approvalNotice({ type, document, authors, approval, approver }: Known): Notice | null {
  const approvedAt = textOf(approval?.approvedAt)
  const given = { approvedAt, reviewer: approver, credential: credentialOf(approval) }
  const text =
    approval && isGoodApproval(given, authors)
      ? sealedText(type, { hash: textOf(approval.hash), text: approval.text })
      : null
  if (!text) {
    return needsReview(document)
      ? {
          tone: 'caution',
          text: 'It makes clinical claims: readers see it once it was approved. Choose “Request medical review” beside Publish.',
        }
      : null
  }
  const on = approvedAt.slice(0, 10)
  const compared = compareMeaning(text, meaningOf(type, document))
  switch (compared.standing) {
    case 'same':
      return {
        tone: 'positive',
        text: `Approved by ${approver?.name} on ${on}, due again on ${textOf(approval?.nextDue)}.`,
      }
    case 'typo':
      return {
        tone: 'positive',
        text: `This change stays within a typo fix (${compared.characters} characters): the approval of ${on} holds.`,
      }
    case 'lapsed':
      return {
        tone: 'caution',
        text: `This change lapses the approval of ${on}: ${compared.because}. If you publish it, readers keep the approved text until a reviewer approves this one.`,
      }
  }
}
