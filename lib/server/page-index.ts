/** Which stored page depends on which tags. One per process: Next and the front door share it. */
interface PageIndex {
  tagsOfPath: Map<string, ReadonlySet<string>>
  /** Told of every page that is rendered and stored. */
  onStored: (path: string, tags: ReadonlySet<string>) => void
}

declare global {
  // Next loads its own copy of the page cache's module graph; the index must be one all the same.
  var vivacityPageIndex: PageIndex | undefined
}

globalThis.vivacityPageIndex ??= { tagsOfPath: new Map(), onStored: () => undefined }
const pageIndex = globalThis.vivacityPageIndex

/** Notes the tags of a page, given as Next writes them: one comma-separated header. */
export function notePage(path: string, tagsHeader: unknown) {
  if (typeof tagsHeader !== 'string') return
  pageIndex.tagsOfPath.set(path, new Set(tagsHeader.split(',')))
}

/** Notes a page that was rendered just now. */
export function noteStoredPage(path: string, tagsHeader: unknown) {
  notePage(path, tagsHeader)
  pageIndex.onStored(path, pageIndex.tagsOfPath.get(path) ?? new Set())
}

/** Has one listener told of every page that is rendered and stored. */
export function listenForStoredPages(listener: PageIndex['onStored']) {
  pageIndex.onStored = listener
}

/** Whether there is, or was, a page at this path. */
export function isKnownPage(path: string): boolean {
  return pageIndex.tagsOfPath.has(path)
}

/** Paths of the pages that depend on any of the tags. */
export function pagesWithTags(tags: readonly string[]): string[] {
  return [...pageIndex.tagsOfPath]
    .filter(([, pageTags]) => tags.some((tag) => pageTags.has(tag)))
    .map(([path]) => path)
}
