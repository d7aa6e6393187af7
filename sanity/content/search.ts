import 'server-only'
import type { SearchAnswer } from '#lib/search/search-index.ts'
import { type SiteIndex, siteIndex } from '#lib/search/site-index.ts'
import { readChanges } from './search-changes.ts'

/** Milliseconds that a reader waits for what has just changed. */
const longestWait = 1_500
/** After the lake did not answer, readers get what is known, at once. */
const rest = 3_000
/** How long what was read is trusted though nothing is known to have changed. */
const longestTrust = 60_000

export interface Search extends SearchAnswer {
  /** Whether all pages were looked through; otherwise more may be found in a moment. */
  readonly isWhole: boolean
}

/**
 * Looks through all published pages, as they are now, or as they last were while the lake is away.
 * @param from how many hits to pass over
 * @param count how many to show
 */
export async function searchSite(query: string, from: number, count: number): Promise<Search> {
  const site = siteIndex()
  await upToDate(site)
  return { ...site.index.search(query, from, count), isWhole: site.readUpTo > 0 }
}

/** Never throws: what could not be read is tried again by a later search. */
async function upToDate(site: SiteIndex) {
  const now = Date.now()
  // Where nobody follows the lake for this process, a change is heard of by looking.
  const isCurrent = site.readUpTo === site.changes && now - site.readAt < longestTrust
  if (isCurrent || now < site.restsUntil) return
  // One at a time, however long it takes: each request of it ends by itself.
  site.reading ??= readChanges(site)
    .then(() => {
      site.restsUntil = 0
    })
    .catch((fault: unknown) => {
      site.restsUntil = Date.now() + rest
      console.warn(`The search could not read what changed: ${String(fault)}`)
    })
    .finally(() => {
      site.reading = null
    })
  const isLate = await Promise.race([site.reading.then(() => false), after(longestWait, true)])
  if (isLate) site.restsUntil = Date.now() + rest
}

function after<Value>(milliseconds: number, value: Value): Promise<Value> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, value).unref())
}
