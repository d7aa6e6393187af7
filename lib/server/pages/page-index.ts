import { onePerProcess } from '#lib/one-per-process.ts'

type StoredListener = (path: string, tags: ReadonlySet<string>) => void
type MarkListener = (tags: readonly string[]) => void

/** Which stored page depends on which tags. */
interface PageIndex {
  tagsOfPath: Map<string, ReadonlySet<string>>
  listeners: Set<StoredListener>
  markListeners: Set<MarkListener>
}

const pageIndex = onePerProcess<PageIndex>('page index', () => ({
  tagsOfPath: new Map(),
  listeners: new Set(),
  markListeners: new Set(),
}))

/** Notes the tags of a page, given as Next writes them: one comma-separated header. */
export function notePage(path: string, tagsHeader: unknown) {
  // `/blog/[slug]` is Next's mould for pages, which nobody asks for.
  if (typeof tagsHeader !== 'string' || path.includes('[')) return
  pageIndex.tagsOfPath.set(path, new Set(tagsHeader.split(',')))
}

/** Notes a page that was rendered just now. */
export function noteStoredPage(path: string, tagsHeader: unknown) {
  notePage(path, tagsHeader)
  const tags = pageIndex.tagsOfPath.get(path) ?? new Set()
  for (const listener of pageIndex.listeners) listener(path, tags)
}

/** Has `listener` told of every page that is rendered and stored. */
export function listenForStoredPages(listener: StoredListener) {
  pageIndex.listeners.add(listener)
}

/** Notes that pages with these tags are stale now, whoever said so. */
export function noteMarkedTags(tags: readonly string[]) {
  for (const listener of pageIndex.markListeners) listener(tags)
}

/** Has `listener` told of every mark. */
export function listenForMarks(listener: MarkListener) {
  pageIndex.markListeners.add(listener)
}

/** Whether there is, or was, a page at this path. */
export function isKnownPage(path: string): boolean {
  return pageIndex.tagsOfPath.has(path)
}

/** Feeds and sitemaps are read by machines, which come now and then, and take longest to make. */
const isForMachines = (path: string) => /\.(?:xml|json|md|txt)$/.test(path)

/** 0 for the home page: what is nearer to it has more readers. */
const depthOf = (path: string) => path.split('/').filter(Boolean).length

const dependenciesOf = (path: string) => pageIndex.tagsOfPath.get(path)?.size ?? 0

/**
 * Paths of the pages that depend on any of the tags. Those come first that depend on a tag which
 * few pages have: the page of a document before the many that only list it; of these, home and
 * the lists before single pages, and an article before the page of its author. Files for machines
 * come last.
 */
export function pagesWithTags(tags: readonly string[]): string[] {
  const pathsOfTag = new Map(tags.map((tag): [string, string[]] => [tag, []]))
  for (const [path, pageTags] of pageIndex.tagsOfPath) {
    for (const tag of pageTags) pathsOfTag.get(tag)?.push(path)
  }
  const fewest = new Map<string, number>()
  for (const paths of pathsOfTag.values()) {
    for (const path of paths) {
      fewest.set(path, Math.min(fewest.get(path) ?? Number.POSITIVE_INFINITY, paths.length))
    }
  }
  return [...fewest]
    .sort(([a, few], [b, fewer]) => {
      return (
        Number(isForMachines(a)) - Number(isForMachines(b)) ||
        few - fewer ||
        depthOf(a) - depthOf(b) ||
        dependenciesOf(b) - dependenciesOf(a)
      )
    })
    .map(([path]) => path)
}
