import { z } from 'zod'

/** What tells whether a person may review: for queries that follow a reference to one. */
export const reviewerFields = `_id, name, postNominals, active, roles,
  credentials[]{expires, verifiedOn, "credential": credential._ref, "clinical": credential->clinical}`

/** A person as `reviewerFields` reads them. */
export const foundReviewer = z.object({
  _id: z.string(),
  name: z.string().nullable(),
  postNominals: z.string().nullable(),
  active: z.boolean().nullable(),
  roles: z.array(z.string()).nullable(),
  credentials: z
    .array(
      z.object({
        expires: z.string().nullable(),
        verifiedOn: z.string().nullable(),
        credential: z.string().nullable(),
        clinical: z.boolean().nullable(),
      }),
    )
    .nullable(),
})

export type FoundReviewer = z.infer<typeof foundReviewer>
