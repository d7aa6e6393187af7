import 'server-only'
import { stegaClean } from '@sanity/client/stega'
import { overrideRecordId, readReasons } from '#lib/claims/override-record.ts'
import { overridesOf, recordedOverrides } from '#lib/claims/overrides.ts'
import { overrideRecordQuery } from '../queries/overrides.ts'
import { fetchPrivate } from './fetch-private.ts'
import { type Judged, standingText } from './standing-text.ts'

/**
 * A document as readers may see it, its overrides left out: those are for editors. A sentence
 * without a source stands only while a reason for it is on record, which the server reads with its
 * own token: without one, or with a receipt that somebody made up, it is left out.
 */
export async function standing<Shown extends Judged & { readonly _id: string }>(
  document: Shown,
): Promise<Shown> {
  return standingText(document, await overridesOnRecord(document))
}

/** Most documents have none: then nothing is asked. */
async function overridesOnRecord(document: { readonly _id: string }) {
  const stored = stegaClean(document)
  if (overridesOf(stored).length === 0) return []
  const id = overrideRecordId(document._id)
  return recordedOverrides(
    stored,
    readReasons(await fetchPrivate(overrideRecordQuery, { id }, [id])),
  )
}
