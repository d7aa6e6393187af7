import 'server-only'
import { draftMode } from 'next/headers'
import { approvedText } from '#lib/page-revision.ts'
import { approvalId } from '#lib/review/approval.ts'
import { lockOf, type ReadApproval } from '#lib/review/lock.ts'
import type { ReviewedType } from '#lib/review/meaning.ts'
import { credentialOn } from '#lib/review/reviewer.ts'
import { isStored, type Stored } from '#lib/review/stored.ts'
import { env } from '../env.ts'
import type { ArticleApprovalsQueryResult, ArticleQueryResult } from '../types.generated.ts'
import { publishable } from './publishable.ts'
import { isPast } from './today.ts'

type FoundReviewer = ArticleApprovalsQueryResult[number]['reviewer']

interface FoundApproval<Text> extends ReadApproval {
  readonly nextDue: string | null
  readonly reviewer: FoundReviewer
  readonly shown: Text | null
}

interface Found<Text> extends FoundApproval<Text> {
  readonly _id: string
  readonly earlier: FoundApproval<Text> | null
}

/** What the foot of a page says of its review. */
interface Review {
  readonly reviewer: Omit<NonNullable<FoundReviewer>, 'credentials' | 'roles'>
  /** The name of the credential on which the approval was given. */
  readonly credential: string | null
  /** ISO days. */
  readonly reviewedAt: string
  readonly nextReviewDue: string | null
  readonly isOverdue: boolean
}

export interface Asked {
  readonly _id: string
  /** As it is stored. */
  readonly reviewed: object
  readonly audience?: string | null
  readonly writtenBy?: readonly (string | null)[] | null
}

/** What readers may see of a document: its own text, the approved one (`text`), or nothing. */
export interface Lock<Text> {
  readonly isShown: boolean
  /** To be shown in place of the document's own text; null where that may stand. */
  readonly text: Text | null
  readonly review: Review | null
}

/** The ids under which the approvals of documents are found. */
export const approvalIds = (documents: readonly { _id: string }[]) =>
  documents.map(({ _id }) => approvalId(_id))

type Shown<Text> = Omit<Lock<Text>, 'review'>

function decide<Text>(type: ReviewedType, document: Asked, found: readonly Found<Text>[]) {
  const approval = found.find(({ _id }) => _id === approvalId(document._id))
  const stored: Stored = isStored(document.reviewed) ? document.reviewed : {}
  const authors = (document.writtenBy ?? []).filter((id) => id !== null)
  const audited = { ...stored, audience: document.audience }
  const { shown, ...locked } = lockOf(type, audited, authors, approvalsIn(approval))
  const text = shown === 'approved' ? (locked.approval?.shown ?? null) : null
  return { isShown: shown !== 'none', text, approval: locked.approval }
}

/** As `lock`, for what every reader sees, whoever asks: an editor's draft mode has no say in it. */
export function lockForReaders<Text>(
  type: ReviewedType,
  document: Asked,
  found: readonly Found<Text>[],
): Shown<Text> {
  const { isShown, text } = decide(type, document, found)
  return { isShown, text }
}

/**
 * Decides what readers see of one document. Editors in draft mode see what they wrote.
 * @param found approvals, this document's among them
 */
export async function lock<Text>(
  type: ReviewedType,
  document: Asked,
  found: readonly Found<Text>[],
): Promise<Lock<Text>> {
  const { approval, ...shown } = decide(type, document, found)
  const review = await reviewOf(approval)
  if ((await draftMode()).isEnabled) return { isShown: true, text: null, review }
  return { ...shown, review }
}

type StoredSeo = NonNullable<ArticleQueryResult>['seo']

/** What search engines are told, in the approved words where there are some. */
export function lockedSeo(
  seo: StoredSeo,
  text: { readonly seo: { title: string | null; description: string | null } | null } | null,
): StoredSeo {
  if (!text) return seo
  const { title = null, description = null } = text.seo ?? {}
  return { title, description, noIndex: seo?.noIndex ?? null, image: seo?.image ?? null }
}

/** What the page tells the Studio that it shows. */
export const lockedRevision = (revision: string, text: object | null) =>
  text ? approvedText : revision

/** On production nobody invented has approved anything. */
export function realApproval<Approval extends { reviewer: FoundReviewer }>(
  approval: Approval | null | undefined,
): Approval | null {
  return approval && publishable(approval.reviewer, env.showSamples) ? approval : null
}

function approvalsIn<Text>(approval: Found<Text> | undefined) {
  return [realApproval<FoundApproval<Text>>(approval), realApproval(approval?.earlier)]
}

async function reviewOf(approval: FoundApproval<unknown> | null): Promise<Review | null> {
  if (!approval?.reviewer || !approval.approvedAt) return null
  const { credentials, roles: _, ...reviewer } = approval.reviewer
  const { nextDue } = approval
  const reviewedAt = approval.approvedAt.slice(0, 10)
  const given = approval.credential ?? credentialOn(approval.reviewer, reviewedAt)
  return {
    reviewer,
    credential:
      credentials?.find(({ credential }) => credential && credential === given?.credential)
        ?.called ?? null,
    reviewedAt,
    nextReviewDue: nextDue,
    isOverdue: nextDue !== null && (await isPast(nextDue)),
  }
}
