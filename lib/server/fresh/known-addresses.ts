import { pageCount, pageNumber } from '#lib/paging.ts'
import { type Addressed, documentPath } from '#lib/paths.ts'

export interface KnownAddressesOptions {
  /** All published documents that have an address of their own. Rejects while the lake is away. */
  load: () => Promise<Addressed[]>
  /** Patterns of Next's dynamic pages: what matches one and is no document's address is nothing. */
  routes: readonly RegExp[]
  /** Paths that have a page of their own, whatever the documents say. */
  fixed: ReadonlySet<string>
}

const afterAChange = 1_000
const afterAFailure = 3_000
const markdownTwin = /\/index\.md$/
const laterPage = /^(?<list>.+)\/page\/(?<number>[^/]+)$/

/**
 * The addresses of what is published, so that one that leads nowhere is told so without a render
 * and without asking the lake. While the list may be out of date, it says nothing.
 */
export class KnownAddresses {
  readonly #options: KnownAddressesOptions
  #paths: ReadonlySet<string> = new Set()
  #articles = 0
  #isCurrent = false
  #changes = 0
  #timer: NodeJS.Timeout | undefined

  constructor(options: KnownAddressesOptions) {
    this.#options = options
  }

  /** To be called when anything was published, and when the stream was cut. */
  noteChange() {
    this.#changes += 1
    this.#isCurrent = false
    this.#refreshIn(afterAChange)
  }

  /** Reads the list again. While it fails, the site is asked about every address. */
  async refresh() {
    const before = this.#changes
    const documents = await this.#options.load().catch(() => null)
    if (!documents) return this.#refreshIn(afterAFailure)
    this.#paths = new Set(documents.flatMap((document) => documentPath(document) ?? []))
    this.#articles = documents.filter(({ _type }) => _type === 'article').length
    this.#isCurrent = this.#changes === before
  }

  #refreshIn(milliseconds: number) {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      void this.refresh()
    }, milliseconds).unref()
  }

  /** True where nothing can be at this path. False where there is something, or it may be. */
  isUnknown = (asked: string): boolean => {
    // The twin of an article in Markdown is where the article is.
    const path = asked.replace(markdownTwin, '')
    if (!this.#isCurrent || this.#options.fixed.has(path)) return false
    if (path.endsWith('/') || !this.#options.routes.some((route) => route.test(path))) return false
    const { list, number } = laterPage.exec(path)?.groups ?? {}
    if (list === undefined || number === undefined) return !this.#paths.has(path)
    const page = pageNumber(number)
    if (page === null || page > pageCount(this.#articles)) return true
    return !this.#options.fixed.has(list) && !this.#paths.has(list)
  }
}
