import { z } from 'zod'
import { approvalId } from '#lib/review/approval.ts'
import { lockOf } from '#lib/review/lock.ts'
import { listOf, refOf } from '#lib/review/stored.ts'
import { type Gate, publishedIdOf } from '../change.ts'
import { foundReviewer, reviewerFields } from '../reviewers.ts'

const given = z.object({
  approvedAt: z.string().nullable(),
  hash: z.string().nullable(),
  text: z.unknown(),
  reviewer: foundReviewer.nullable(),
  credential: z
    .object({
      credential: z.string().nullable(),
      verifiedOn: z.string().nullable(),
      expires: z.string().nullable(),
    })
    .nullable(),
})
const approval = given.extend({ earlier: given.nullable() }).nullable()

const givenFields = `approvedAt, hash, text, reviewer->{${reviewerFields}},
  credential{"credential": credential._ref, verifiedOn, expires}`
const query = `*[_id == $id][0]{${givenFields}, earlier{${givenFields}}}`

/**
 * Stops what the render lock would not show: an article with clinical claims before its first
 * approval. A change that lapses one is let through: readers keep the approved text, and the form
 * says so.
 */
export const medicalReviewGate: Gate = async ({ draft, client }) => {
  if (draft._type !== 'article') return []
  const id = approvalId(publishedIdOf(draft._id))
  const found = approval.parse(await client.fetch<unknown>(query, { id }))
  const authors = listOf(draft.authors).map(refOf)
  if (lockOf('article', draft, authors, [found, found?.earlier]).shown !== 'none') return []
  return [
    {
      what: 'Readers would not see this article: it makes clinical claims, and nobody has approved it yet.',
      todo: 'Choose “Request medical review” beside Publish. It can be published once it is approved.',
    },
  ]
}
