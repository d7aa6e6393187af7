import type { SanityClient } from '@sanity/client'
import { changedTags, everythingTag } from '#sanity/tags.ts'
import { pagesWithTags } from './page-index.ts'

export interface LiveInvalidationOptions {
  client: SanityClient
  /** Marks tags as stale in this process. */
  mark: (tags: string[]) => Promise<void>
  /** Makes the page at this path anew. Rejects where it cannot; the old page then stays. */
  warm: (path: string) => Promise<void>
  log: (line: string) => void
}

const pagesAtOnce = 2

/**
 * Follows the lake's live events and makes the pages anew that a change touches, so that the next
 * reader gets them. On each (re)connection everything is marked: what was missed is unknown.
 * @returns a function that ends the stream.
 */
export function followLiveEvents({ client, mark, warm, log }: LiveInvalidationOptions) {
  const waiting = new Set<string>()
  let warming = 0

  const warmNext = () => {
    while (warming < pagesAtOnce) {
      const [path] = waiting
      if (path === undefined) return
      waiting.delete(path)
      warming += 1
      warm(path)
        .catch((fault: unknown) => log(`${path} could not be made anew: ${String(fault)}`))
        .finally(() => {
          warming -= 1
          warmNext()
        })
    }
  }

  const refresh = async (tags: string[]) => {
    const pages = pagesWithTags(tags)
    await mark(tags)
    for (const page of pages) waiting.add(page)
    warmNext()
  }

  const subscription = client.live.events().subscribe({
    next: (event) => {
      const tags = event.type === 'message' ? changedTags(event.tags) : [everythingTag]
      if (event.type === 'reconnect') return
      refresh(tags).catch((fault: unknown) => log(`Marking failed: ${String(fault)}`))
    },
    error: (fault: unknown) => log(`The live stream ended: ${String(fault)}`),
  })
  return () => subscription.unsubscribe()
}
