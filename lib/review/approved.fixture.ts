import { approvalMutations } from './decisions.ts'
import type { ReviewedType } from './meaning.ts'
import type { Stored } from './stored.ts'

export interface Approved {
  readonly documentId: string
  readonly draft: Stored | null
  readonly published: Stored | null
  /** Id of a person who may review. */
  readonly reviewer: string
  readonly type?: ReviewedType
}

/** What the Studio writes when a reviewer approves an article, or a document of this type, as it is now. */
export function approvalOf({ documentId, draft, published, reviewer, type = 'article' }: Approved) {
  const now = new Date()
  const inAYear = new Date(now.getTime() + 365 * 24 * 60 * 60 * 1_000)
  return approvalMutations({
    documentId,
    type,
    document: draft ?? published ?? {},
    draft,
    published,
    approval: null,
    isRequested: false,
    reviewer,
    approvedAt: now.toISOString(),
    nextDue: inAYear.toISOString().slice(0, 10),
  })
}
