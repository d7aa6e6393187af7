import { type MeaningLine, meaningOf, type ReviewedType, reviewedPart } from './meaning.ts'
import { meaningHash } from './meaning-hash.ts'
import type { GivenCredential } from './reviewer.ts'
import { isStored, refOf, type Stored, textOf } from './stored.ts'

/** The id of the approval of a document. It has a dot, so that no anonymous query returns it. */
export function approvalId(documentId: string): string {
  return `approval.${documentId}`
}

/** The id of the request that waits for a document, likewise. */
export function requestId(documentId: string): string {
  return `review.${documentId}`
}

export interface ApprovalGiven {
  readonly documentId: string
  readonly type: ReviewedType
  /** The text as it stands before the reviewer. */
  readonly document: Stored
  /** Id of the person who approves. */
  readonly reviewer: string
  /** ISO time. */
  readonly approvedAt: string
  /** ISO day. */
  readonly nextDue: string
  /** Of the reviewer, as it stood at the approval; undefined where nobody noted it. */
  readonly credential?: GivenCredential | null
}

const reference = (id: string) => ({ _type: 'reference', _ref: id })

/** The private document that an approval is: who, when, until when, what exactly, and its seal. */
export function approvalDocument({ documentId, type, document, ...given }: ApprovalGiven) {
  const text = weakened(reviewedPart(type, document))
  return {
    _id: approvalId(documentId),
    _type: 'medicalApproval',
    // Weak: an approval must not keep anybody from deleting what it is about.
    document: { ...reference(documentId), _weak: true },
    documentType: type,
    reviewer: reference(given.reviewer),
    approvedAt: given.approvedAt,
    nextDue: given.nextDue,
    ...(given.credential && { credential: storedCredential(given.credential) }),
    hash: meaningHash(meaningOf(type, document)),
    text,
  }
}

function storedCredential({ credential, verifiedOn, expires }: GivenCredential) {
  return {
    ...(credential && { credential: { ...reference(credential), _weak: true } }),
    ...(verifiedOn && { verifiedOn }),
    ...(expires && { expires }),
  }
}

/** The credential on which a stored approval was given; null where it does not say. */
export function credentialOf(approval: Stored | null | undefined): GivenCredential | null {
  const stored = approval?.credential
  if (!isStored(stored)) return null
  const { credential, verifiedOn, expires } = stored
  return {
    credential: refOf(credential) || null,
    verifiedOn: textOf(verifiedOn) || null,
    expires: textOf(expires) || null,
  }
}

/** What lists and queries may know of an approval: on the document itself, for everyone to read. */
export function reviewStamp({ reviewer, approvedAt, nextDue }: Omit<ApprovalGiven, 'document'>) {
  return { _type: 'reviewStamp', reviewer: reference(reviewer), approvedAt, nextDue }
}

/** The sealed text of an approval, or null where the seal is broken or there is none. */
export function sealedText(
  type: ReviewedType,
  approval: { readonly hash?: string | null; readonly text?: unknown } | null | undefined,
): readonly MeaningLine[] | null {
  if (!approval || !isStored(approval.text)) return null
  const meaning = meaningOf(type, approval.text)
  return approval.hash === meaningHash(meaning) ? meaning : null
}

function weakened(value: Stored): Stored {
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, weak(inner)]))
}

function weak(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(weak)
  if (!isStored(value)) return value
  const inner = weakened(value)
  return typeof inner._ref === 'string' ? { ...inner, _weak: true } : inner
}
