import 'server-only'
import { overrideRecordId, readReasons } from '#lib/claims/override-record.ts'
import { overridesOf, recordedOverrides } from '#lib/claims/overrides.ts'
import { overrideRecordQuery } from '../queries/overrides.ts'
import { askNowPrivately } from './ask-now.ts'
import { type Judged, standingText } from './standing-text.ts'

/** As `standing`, by the reasons that are on record at this moment, past the cache. */
export async function standingNow<Shown extends Judged & { readonly _id: string }>(
  document: Shown,
): Promise<Shown> {
  if (overridesOf(document).length === 0) return standingText(document)
  const id = overrideRecordId(document._id)
  const reasons = readReasons(await askNowPrivately(overrideRecordQuery, { id }))
  return standingText(document, recordedOverrides(document, reasons))
}
