import 'server-only'
import { overrideRecordId } from '#lib/claims/override-record.ts'
import { approvalId } from '#lib/review/approval.ts'
import type { SiteIndex } from '#lib/search/site-index.ts'
import { env } from '../env.ts'
import { privateStampsQuery, restingPagesQuery, searchStampsQuery } from '../queries/search.ts'
import { askNow, askNowPrivately } from './ask-now.ts'
import { readRecords } from './search-records.ts'

/** How many texts are read at once. */
const atOnce = 40

/**
 * Takes into the index what changed since it was last read: what was published or taken away, and
 * what rests on an approval, a source or a measure that did. The first time, everything.
 * @throws when the lake cannot be reached; the index is then as far as it got.
 */
export async function readChanges(site: SiteIndex) {
  const upTo = site.changes
  const began = Date.now()
  const { pages, bases } = await askNow(searchStampsQuery, { samples: env.showSamples })
  // The first time, everything is read whatever it rests on.
  const isFirst = site.pages.size === 0 && site.waiting.size === 0
  const touched = isFirst ? [] : [...changesIn(site.bases, bases)]
  const records = await askNowPrivately(privateStampsQuery, { ids: touched })
  const judged = changesIn(site.records, records)
  // Of what is private, only permissions are named by pages; approvals and reasons name theirs.
  const named = isFirst ? [] : [...touched, ...judged]
  const resting = named.length > 0 ? await askNow(restingPagesQuery, { ids: named }) : []
  for (const { _id, isTouched } of records) if (isTouched) judged.add(_id)

  const changed = changesIn(site.pages, pages)
  for (const id of resting) changed.add(id)
  for (const { _id } of pages) {
    if (judged.has(approvalId(_id)) || judged.has(overrideRecordId(_id))) changed.add(_id)
  }

  // What was compared need not be compared again, should the lake go away while the texts are read.
  site.bases = revisionsOf(bases)
  site.records = revisionsOf(records)
  for (const id of changed) site.waiting.add(id)

  const now = revisionsOf(pages)
  const wanted = [...site.waiting]
  for (let at = 0; at < wanted.length; at += atOnce) {
    const ids = wanted.slice(at, at + atOnce)
    const found = await readRecords(ids.filter((id) => now.has(id)))
    site.index.remove(ids)
    site.index.put(found)
    for (const id of ids) {
      const revision = now.get(id)
      if (revision === undefined) site.pages.delete(id)
      else site.pages.set(id, revision)
      site.waiting.delete(id)
    }
  }
  site.readUpTo = upTo
  site.readAt = began
}

interface Stamp {
  _id: string
  _rev: string
}

const revisionsOf = (stamps: readonly Stamp[]) =>
  new Map(stamps.map(({ _id, _rev }) => [_id, _rev]))

/** The ids of what is new, other or gone. */
function changesIn(known: ReadonlyMap<string, string>, stamps: readonly Stamp[]): Set<string> {
  const now = revisionsOf(stamps)
  const changed = [...now].flatMap(([id, revision]) => (known.get(id) === revision ? [] : [id]))
  return new Set([...changed, ...[...known.keys()].filter((id) => !now.has(id))])
}
