import type FileSystemCacheClass from 'next/dist/server/lib/incremental-cache/file-system-cache.js'
import { revisionName } from '#lib/page-revision.ts'
import { filePolicy } from './content-policy.ts'
import { endingsOf, withoutEndedParts } from './ending-parts.ts'
import { finishPage, headersOfPage } from './finished-page.ts'
import type { Answer } from './kept-answer.ts'
import { endingsHeader } from './page-endings.ts'
import { revisionHeader } from './page-revision.ts'

type Entry = NonNullable<Parameters<FileSystemCacheClass['set']>[1]>
type Page = Extract<Entry, { kind: 'APP_PAGE' }>
type Route = Extract<Entry, { kind: 'APP_ROUTE' }>

/** What Next keeps of a page or of a route such as a feed. */
export type Stored = Page | Route

/** Where Next keeps the page for addresses that do not exist. */
export const notFoundPath = '/_not-found'

const policyHeader = 'content-security-policy'

/** True for a page with nothing left to be drawn when it is asked for. */
export function isWholePage(stored: Stored): stored is Page {
  return stored.kind === 'APP_PAGE' && typeof stored.html === 'string' && !stored.postponed
}

/** True for a page of which a part is missing: something stopped while it was written. */
export function isBroken(stored: Stored): boolean {
  if (stored.kind === 'APP_ROUTE') return stored.body.length === 0 && stored.status === 200
  return isWholePage(stored) && !stored.html.trimEnd().endsWith('</html>')
}

/**
 * The page (or feed) as readers get it, with its policy among its headers: Next sends those too,
 * where no front door of ours stands before it. One that was finished before is not finished again,
 * but its policy is told from its text: page and headers are two files, and one may be older.
 */
export function withFinishedPage(stored: Stored): Stored {
  if (stored.kind === 'APP_ROUTE') {
    return { ...stored, headers: { ...stored.headers, [policyHeader]: filePolicy } }
  }
  if (!isWholePage(stored)) return stored
  const isFinished = stored.headers?.[policyHeader] !== undefined
  const html = isFinished ? stored.html : finishPage(stored.html)
  const { [endingsHeader]: _, ...known } = stored.headers ?? {}
  const revision = isFinished ? {} : revisionHeader(stored.html)
  const endings = endingsOf(html).join()
  return {
    ...stored,
    html,
    headers: {
      ...known,
      ...revision,
      ...headersOfPage(html),
      ...(endings && { [endingsHeader]: endings }),
    },
  }
}

/** A stored page without the parts that have ended by `now`, or null where nothing is left of it. */
export function withoutEnded(stored: Stored, now: number): Stored | null {
  if (!isWholePage(stored)) return stored
  const html = withoutEndedParts(stored.html, now)
  if (html === null) return null
  if (html === stored.html) return stored
  // What the framework's own code would ask for holds the whole text: there is none any more.
  return { ...stored, html, rscData: Buffer.alloc(0), segmentData: undefined }
}

/** The headers of a stored page or route that a reader may see. */
function ownHeaders({ headers = {} }: Stored): Record<string, string> {
  const own = ['content-type', revisionName, policyHeader].flatMap((name) => {
    const value = headers[name]
    return value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : `${value}`]]
  })
  return Object.fromEntries(own)
}

/** A stored page or route as a whole answer, or null where it is not one that every reader gets. */
export function answerOf(path: string, stored: Stored): Answer | null {
  if ((stored.status ?? 200) !== 200 && path !== notFoundPath) return null
  const headers = ownHeaders(stored)
  if (stored.kind === 'APP_ROUTE') return { body: stored.body, headers }
  if (!isWholePage(stored)) return null
  return {
    body: Buffer.from(stored.html),
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  }
}
