import { z } from 'zod'
import { overrideRecordId, recordedReasons } from '#lib/claims/override-record.ts'
import { overrideProblem, overridesOf } from '#lib/claims/overrides.ts'
import type { Gate } from '../change.ts'

const record = z.object({ entries: recordedReasons }).nullable()

/** A sentence stands without a source only while a reason for it is on record. */
export const overridesGate: Gate = async ({ draft, client }) => {
  const overrides = overridesOf(draft)
  if (overrides.length === 0) return []
  const entries = record.parse(
    await client.fetch<unknown>('*[_id == $id][0]{entries}', { id: overrideRecordId(draft._id) }),
  )?.entries
  return overrides.flatMap((override) => {
    const { _key, sentence } = override
    const problem = overrideProblem(
      override,
      entries?.find((entry) => entry._key === _key),
    )
    if (!problem) return []
    return {
      what: `${problem} The sentence: “${sentence}”`,
      todo: 'Remove it from the list, and let it stand again with a reason.',
      path: ['claimOverrides', { _key }],
    }
  })
}
