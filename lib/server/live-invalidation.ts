import type { LiveEvent, SanityClient } from '@sanity/client'
import { changedTags, everythingTag } from '#sanity/tags.ts'
import { listenForStoredPages, pagesWithTags } from './page-index.ts'
import { createWarmQueue, type WarmQueueOptions } from './warm-queue.ts'

export interface LiveInvalidationOptions extends WarmQueueOptions {
  client: SanityClient
  /** Marks tags as stale in this process. */
  mark: (tags: string[]) => Promise<void>
  /** Hears of every event before it is acted on. */
  onEvent?: (event: LiveEvent) => void
}

/**
 * Follows the lake's live events and makes the pages anew that a change touches, so that the next
 * reader gets them. On each (re)connection everything is marked: what was missed is unknown.
 * @returns a function that ends the stream.
 */
export function followLiveEvents({ client, mark, onEvent, warm, log }: LiveInvalidationOptions) {
  const queue = createWarmQueue({ warm, log })
  listenForStoredPages(queue.noteStored)

  const refresh = async (tags: string[], isUrgent: boolean) => {
    queue.noteMarked(tags)
    await mark(tags)
    queue.add(pagesWithTags(tags), isUrgent)
  }

  const subscription = client.live.events().subscribe({
    next: (event) => {
      onEvent?.(event)
      if (event.type === 'reconnect') return
      const isChange = event.type === 'message'
      const tags = isChange ? changedTags(event.tags) : [everythingTag]
      refresh(tags, isChange).catch((fault: unknown) => log(`Marking failed: ${String(fault)}`))
    },
    error: (fault: unknown) => log(`The live stream ended: ${String(fault)}`),
  })
  return () => subscription.unsubscribe()
}
