import type { SanityClient } from '@sanity/client'
import { z } from 'zod'
import type { Consent } from '#lib/consent/consent.ts'

const text = z.string().nullish().catch(null)
/** A consent as the lake keeps it, where what cannot be read counts as missing. */
export const consentSchema = z.object({
  _id: z.string(),
  kind: text,
  surfaces: z.array(z.string()).nullish().catch(null),
  signedOn: text,
  expiresAt: text,
  // Whatever stands here revokes.
  revokedAt: z.string().nullish().catch('unreadable'),
})
const recordsSchema = z.array(consentSchema)

/**
 * Every permission that is in force or was: published, under a private id.
 * @param client may read private documents
 */
export async function readConsents(client: SanityClient): Promise<Map<string, Consent>> {
  const query = `*[_type == "consentRecord" && _id in path("consent.*")]{
    _id, kind, surfaces, signedOn, expiresAt, revokedAt
  }`
  const records = recordsSchema.parse(await client.fetch<unknown>(query))
  return new Map(records.map((record) => [record._id, record]))
}

const reference = z
  .object({ _ref: z.string() })
  .nullish()
  .catch(null)
  .transform((found) => found?._ref ?? null)

/** What a stored quote or story says of the permissions that it rests on. */
export const consentedSchema = z.object({
  consent: reference,
  authorization: reference,
  privacyBasis: text,
  deidentifiedBy: text,
  deidentifiedOn: text,
})
