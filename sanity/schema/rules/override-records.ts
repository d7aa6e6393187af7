import type { CustomValidator } from 'sanity'
import { overrideProblem } from '#lib/claims/overrides.ts'
import { reasonsOnRecord } from './ask-lake.ts'

/** A sentence stands without a source only while a reason for it is on record. */
export const refuseUnrecorded: CustomValidator<unknown[] | undefined> = async (list, context) => {
  if (!list?.length) return true
  const recorded = await reasonsOnRecord(context)
  const found = list.flatMap((entry) => {
    const key = keyOf(entry)
    const problem = overrideProblem(
      entry,
      recorded.find(({ _key }) => _key === key),
    )
    const message = `${problem} Remove the sentence from the list, and let it stand again with a reason.`
    return problem ? [{ message, path: [{ _key: key }] }] : []
  })
  return found.length === 0 || found
}

function keyOf(entry: unknown): string {
  return typeof entry === 'object' && entry !== null && '_key' in entry ? String(entry._key) : ''
}
