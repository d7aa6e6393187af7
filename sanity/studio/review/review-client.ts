import type { SanityClient } from '@sanity/client'
import { z } from 'zod'
import { approvalId, requestId } from '#lib/review/approval.ts'
import { isReviewedType, type ReviewedType } from '#lib/review/meaning.ts'
import { isStored, listOf, refOf, type Stored } from '#lib/review/stored.ts'
import { type FoundReviewer, foundReviewer, reviewerFields } from '#sanity/publishing/reviewers.ts'

export const apiVersion = '2025-10-01'

/** Asks with no perspective: drafts and private documents come as they are stored. */
export const rawClient = (client: SanityClient) =>
  client.withConfig({ perspective: 'raw', useCdn: false })

/** Everyone who has the role, by name. */
export async function readReviewers(client: SanityClient): Promise<FoundReviewer[]> {
  const query = `*[_type == "person" && "reviewer" in roles && !(_id in path("drafts.**"))
    && !(_id in path("versions.**"))] | order(name){${reviewerFields}}`
  return z.array(foundReviewer).parse(await rawClient(client).fetch<unknown>(query))
}

const request = z.object({
  status: z.enum(['waiting', 'returned', 'approved']),
  requestedBy: z.string().nullable(),
  requestedAt: z.string().nullable(),
  note: z.string().nullable(),
  reason: z.string().nullable(),
  reviewer: z.object({ _id: z.string(), name: z.string().nullable() }).nullable(),
})

export type FoundRequest = z.infer<typeof request>

const requestFields = `status, requestedBy, requestedAt, note, reason, reviewer->{_id, name}`

/** A document with what was decided about it. */
export interface Reviewing {
  readonly id: string
  readonly type: ReviewedType
  readonly draft: Stored | null
  readonly published: Stored | null
  /** The text to be reviewed: the draft, where there is one. */
  readonly text: Stored
  readonly authors: readonly string[]
  /** As it is stored. */
  readonly approval: Stored | null
  readonly approver: FoundReviewer | null
  readonly request: FoundRequest | null
}

/** All that a reviewer has to know of a document; null where it is gone or cannot be reviewed. */
export async function readReviewing(client: SanityClient, id: string): Promise<Reviewing | null> {
  const query = `{
    "draft": *[_id == "drafts." + $id][0], "published": *[_id == $id][0],
    "approval": *[_id == $approval][0],
    "approver": *[_id == $approval][0].reviewer->{${reviewerFields}},
    "request": *[_id == $request][0]{${requestFields}}
  }`
  const params = { id, approval: approvalId(id), request: requestId(id) }
  const found = await rawClient(client).fetch<Record<string, unknown>>(query, params)
  const stored = (value: unknown) => (isStored(value) ? value : null)
  const [draft, published] = [stored(found.draft), stored(found.published)]
  const text = draft ?? published
  const type = text?._type
  if (!text || !isReviewedType(type)) return null
  return {
    id,
    type,
    draft,
    published,
    text,
    authors: listOf(text.authors).map(refOf),
    approval: stored(found.approval),
    approver: foundReviewer.nullable().parse(found.approver),
    request: request.nullable().parse(found.request),
  }
}

const queue = z.object({
  requests: z.array(request.extend({ id: z.string(), title: z.string().nullable() })),
  due: z.array(
    z.object({
      _id: z.string(),
      title: z.string().nullable(),
      nextDue: z.string(),
      reviewer: z.string().nullable(),
    }),
  ),
})

export type Queue = z.infer<typeof queue>

/** What waits for a review, and what is due on that ISO day or before. */
export async function readQueue(client: SanityClient, until: string): Promise<Queue> {
  const query = `{
    "requests": *[_type == "reviewRequest" && status == "waiting"] | order(requestedAt){
      ${requestFields}, "id": document._ref,
      "title": coalesce(*[_id == "drafts." + ^.document._ref][0].title, document->title)
    },
    "due": *[_type in ["article", "service", "partnerPage"] && review.nextDue <= $until
      && !(_id in path("drafts.**")) && !(_id in path("versions.**"))] | order(review.nextDue){
      _id, title, "nextDue": review.nextDue, "reviewer": review.reviewer->name
    }
  }`
  return queue.parse(await rawClient(client).fetch<unknown>(query, { until }))
}

const basis = z.object({
  _id: z.string(),
  _type: z.string(),
  title: z.string().nullable(),
  doi: z.string().nullable(),
  url: z.string().nullable(),
  status: z.string().nullable(),
})

export type Basis = z.infer<typeof basis>

/** What claims rest on. */
export async function readBases(client: SanityClient, ids: readonly string[]): Promise<Basis[]> {
  if (ids.length === 0) return []
  const query = '*[_id in $ids]{_id, _type, title, doi, url, status}'
  return z.array(basis).parse(await rawClient(client).fetch<unknown>(query, { ids }))
}
