import { momentTag } from '#sanity/tags.ts'
import { dueClock } from '../due/due-clock.ts'
import { nextEnding } from '../pages/page-endings.ts'
import { listenForStoredPages } from '../pages/page-index.ts'

export interface EndingPagesOptions {
  /** Marks tags, and has the pages that carry them made anew before others. */
  refresh: (tags: string[]) => Promise<void>
  log: (line: string) => void
}

/**
 * Has pages made anew at the moment at which a part of them ends. Readers do not wait for it: what
 * has ended is cut out of stored pages by itself. But what stands around it is then drawn again.
 * @returns a function that ends it
 */
export function followEndings({ refresh, log }: EndingPagesOptions) {
  // What ended before this process began is in pages that the first welcome has made anew.
  let doneUntil = Date.now()
  const clock = dueClock({
    next: async () => nextEnding(doneUntil),
    run: async () => {
      doneUntil = Date.now()
      await refresh([momentTag])
    },
    log,
  })
  listenForStoredPages(() => clock.recheck())
  return () => clock.stop()
}
