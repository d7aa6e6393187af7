import type { SanityClient } from '@sanity/client'
import { z } from 'zod'
import { type Consent, consentState } from '../../consent/consent.ts'

const text = z.string().nullish()
const resting = z.object({ consent: z.object({ _ref: z.string() }).nullish().catch(null) })
const records = z.array(
  z.object({
    _id: z.string(),
    kind: text,
    surfaces: z.array(z.string()).nullish(),
    signedOn: text,
    expiresAt: text,
    revokedAt: text,
  }),
)

/**
 * Of documents that show somebody's words or a case, those which no live consent stands behind:
 * readers do not see them. In words, by the id of the document.
 * @param client must be allowed to read private documents
 * @param now milliseconds since 1970
 */
export async function auditedConsents(
  client: SanityClient,
  documents: readonly { readonly _id: string; readonly _type: string }[],
  now: number,
): Promise<Map<string, string>> {
  const consented = documents.filter(({ _type }) => ['testimonial', 'successStory'].includes(_type))
  if (consented.length === 0) return new Map()
  const raw = client.withConfig({ perspective: 'raw', useCdn: false })
  const query = '*[_type == "consentRecord"]{_id, kind, surfaces, signedOn, expiresAt, revokedAt}'
  const consents = new Map<string, Consent>(
    records.parse(await raw.fetch<unknown>(query)).map((record) => [record._id, record]),
  )
  return new Map(
    consented.flatMap((document) => {
      const { consent } = resting.parse(document)
      const { is } = consentState(consents.get(consent?._ref ?? ''), now)
      return is === 'live'
        ? []
        : [[document._id, `Readers do not see it: its consent is ${is}.`] as const]
    }),
  )
}
