import type { LiveEvent, SanityClient } from '@sanity/client'
import { z } from 'zod'
import { documentPath } from '#lib/paths.ts'
import { readOldAddress } from '#lib/redirects/address.ts'
import { belongsToSite, documentAt } from '#lib/redirects/live-address.ts'
import { redirectDocuments, toRedirect } from '#lib/redirects/redirect-document.ts'
import { type Redirect, redirectTable } from '#lib/redirects/table.ts'
import { pagesAtQuery, redirectsQuery } from '#sanity/queries/redirects.ts'

export interface RedirectListOptions {
  client: SanityClient
  /** Such as `https://example.org`. */
  ownOrigin: string
  warn: (text: string, fault?: unknown) => void
}

const pages = z.array(z.object({ _type: z.string(), slug: z.string().nullable() }))
const afterAFailure = 3_000
const asPublished = {
  filterResponse: false,
  perspective: 'published',
  stega: false,
  cache: 'no-store',
} as const

/**
 * The redirect documents of the lake, kept in memory and read again when a live event touches them.
 * While the lake is away, the last list stays. A page that readers can open is never hidden by a
 * redirect: the Studio refuses that too, but a page can come later.
 */
export function redirectList({ client, ownOrigin, warn }: RedirectListOptions) {
  let table = redirectTable([])
  let dependsOn: ReadonlySet<string> = new Set()
  let reading: Promise<void> | undefined
  let isOutdated = false

  const withoutPages = async (redirects: Redirect[]) => {
    const wanted = redirects.flatMap(({ from }) => {
      const old = readOldAddress(from)
      const isPath = old && !old.isWildcard && old.query.length === 0
      return (isPath && documentAt(old.path)) || []
    })
    const params = {
      types: [...new Set(wanted.map(({ type }) => type))],
      slugs: wanted.map(({ slug }) => slug),
    }
    const { result, syncTags = [] } = await client.fetch(pagesAtQuery, params, asPublished)
    const taken = new Set(pages.parse(result).map((page) => documentPath(page)))
    const isFree = ({ from }: Redirect) =>
      !belongsToSite(from) && !taken.has(readOldAddress(from)?.path ?? from)
    return { redirects: redirects.filter(isFree), syncTags }
  }

  const read = async () => {
    const { result, syncTags = [] } = await client.fetch(redirectsQuery, {}, asPublished)
    const all = redirectDocuments
      .parse(result)
      .flatMap((document) => toRedirect(document, ownOrigin) ?? [])
    const free = await withoutPages(all)
    table = redirectTable(free.redirects)
    dependsOn = new Set([...syncTags, ...free.syncTags])
    for (const loop of table.loops) warn(`Redirects in a circle are left out: ${loop.join(' → ')}`)
  }

  let isToBeRetried = false
  const refreshLater = () => {
    if (isToBeRetried) return
    isToBeRetried = true
    const again = setTimeout(() => {
      isToBeRetried = false
      refresh()
    }, afterAFailure)
    again.unref()
  }

  /** Reads the list; a change that comes meanwhile has it read once more. Never rejects. */
  const refresh = (): Promise<void> => {
    isOutdated = true
    reading ??= (async () => {
      while (isOutdated) {
        isOutdated = false
        await read().catch((fault: unknown) => {
          warn('Redirects could not be read:', fault)
          // The stream may be up while queries fail: no event will tell when they succeed again.
          refreshLater()
        })
      }
      reading = undefined
    })()
    return reading
  }

  return {
    find: (target: string) => table.find(target),
    refresh,
    onEvent(event: LiveEvent) {
      if (event.type === 'message' && !event.tags.some((tag) => dependsOn.has(tag))) return
      if (event.type !== 'reconnect') refresh()
    },
  }
}
