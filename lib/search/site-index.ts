import { onePerProcess } from '../one-per-process.ts'
import { ownPages } from './own-pages.ts'
import { SearchIndex } from './search-index.ts'

/** What this process knows of the pages that can be found. */
export interface SiteIndex {
  readonly index: SearchIndex
  /** How often content is known to have changed. */
  changes: number
  /** Which of these changes are in the index. */
  readUpTo: number
  /** Milliseconds since 1970 at which it was last compared with the lake. */
  readAt: number
  /** While it is being read. */
  reading: Promise<void> | null
  /** Milliseconds since 1970 until which nobody waits for the lake, since it did not answer. */
  restsUntil: number
  /** Revisions, by id: of the pages in the index, of what they rest on, and of their approvals and reasons. */
  readonly pages: Map<string, string>
  /** Pages whose text is to be read again, whatever their revision says. */
  readonly waiting: Set<string>
  bases: ReadonlyMap<string, string>
  records: ReadonlyMap<string, string>
}

/** The one index of this process: Next loads several copies of a module. */
export const siteIndex = () =>
  onePerProcess<SiteIndex>('search', () => ({
    index: withOwnPages(new SearchIndex()),
    changes: 1,
    readUpTo: 0,
    readAt: 0,
    reading: null,
    restsUntil: 0,
    pages: new Map(),
    waiting: new Set(),
    bases: new Map(),
    records: new Map(),
  }))

function withOwnPages(index: SearchIndex): SearchIndex {
  index.put(ownPages)
  return index
}

/** To be called when content changed, as for pages: the next search looks at what it was. */
export function noteContentChange() {
  siteIndex().changes += 1
}
