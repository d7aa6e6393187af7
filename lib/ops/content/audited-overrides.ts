import type { SanityClient } from '@sanity/client'
import { z } from 'zod'
import { overrideRecordId } from '#lib/claims/override-record.ts'
import { overrideProblem, overridesOf } from '#lib/claims/overrides.ts'

/** A sentence that was let stand. */
export interface AuditedOverride {
  readonly sentence: string
  /** Why it may not; null where it may. */
  readonly problem: string | null
  /** Who let it stand, when and why. */
  readonly recorded: string
}

const text = z.string()
const entry = z.object({ _key: text, sentence: text, reason: text, by: text, at: text })
const records = z.array(z.object({ _id: text, entries: z.array(entry).nullable() }))

/**
 * The sentences that were let stand in these documents, by the id of the document.
 * @param client must be allowed to read private documents: otherwise no reason is found
 */
export async function auditedOverrides(
  client: SanityClient,
  documents: readonly { readonly _id: string }[],
): Promise<Map<string, AuditedOverride[]>> {
  const having = documents.filter((document) => overridesOf(document).length > 0)
  const ids = [...new Set(having.map(({ _id }) => overrideRecordId(_id)))]
  const raw = client.withConfig({ perspective: 'raw', useCdn: false })
  const found: unknown =
    ids.length > 0 ? await raw.fetch('*[_id in $ids]{_id, entries}', { ids }) : []
  const entries = new Map(records.parse(found).map(({ _id, entries }) => [_id, entries ?? []]))
  const audited = having.map((document) => {
    const recorded = entries.get(overrideRecordId(document._id)) ?? []
    const list = overridesOf(document).map(({ _key, sentence, ...rest }) => {
      const record = recorded.find((one) => one._key === _key)
      const problem = overrideProblem({ _key, sentence, ...rest }, record)
      const words = record ? `${record.by}, ${record.at.slice(0, 10)}: ${record.reason}` : ''
      return { sentence, problem, recorded: words }
    })
    return [document._id, list] as const
  })
  return new Map(audited)
}
