import { z } from 'zod'
import { approvalId } from '#lib/review/approval.ts'
import { isGoodApproval } from '#lib/review/lock.ts'
import { needsReview } from '#lib/review/needs-review.ts'
import { listOf, refOf } from '#lib/review/stored.ts'
import { type Gate, publishedIdOf } from '../change.ts'

const approval = z.object({
  approvedAt: z.string().nullable(),
  reviewer: z
    .object({
      _id: z.string(),
      credentials: z
        .array(
          z.object({
            expires: z.string().nullable(),
            verifiedOn: z.string().nullable(),
            clinical: z.boolean().nullable(),
          }),
        )
        .nullable(),
    })
    .nullable(),
})

const query = `*[_id == $id][0]{
  approvedAt,
  reviewer->{_id, credentials[]{expires, verifiedOn, "clinical": credential->clinical}}
}`

/**
 * The render lock shows no article with clinical claims before its first approval. A change that
 * lapses one is let through: readers keep the approved text, and the form says so.
 */
export const medicalReviewGate: Gate = async ({ draft, client }) => {
  if (!needsReview(draft)) return []
  const id = approvalId(publishedIdOf(draft._id))
  const found = approval.nullable().parse(await client.fetch<unknown>(query, { id }))
  if (isGoodApproval(found, listOf(draft.authors).map(refOf))) return []
  return [
    {
      what: 'Readers would not see this article: it makes clinical claims, and nobody has approved it yet.',
      todo: 'Choose “Request medical review” beside Publish. It can be published once it is approved.',
    },
  ]
}
