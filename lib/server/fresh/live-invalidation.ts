import type { LiveEvent, SanityClient } from '@sanity/client'
import { lakeWatch } from '#sanity/lake-state.ts'
import { changedTags, everythingTag } from '#sanity/tags.ts'
import { whenAnswerIsDue, whenAnswerIsRead } from '../pages/answer-memory.ts'
import { listenForMarks, listenForStoredPages, pagesWithTags } from '../pages/page-index.ts'
import { followEndings } from './ending-pages.ts'
import { openLiveStream } from './live-stream.ts'
import { followPrivateDocuments } from './private-documents.ts'
import { createWarmQueue, type WarmQueueOptions } from './warm-queue.ts'

export interface LiveInvalidationOptions extends Omit<WarmQueueOptions, 'isLakeUp'> {
  client: SanityClient
  /** Reads private documents; without one, nobody hears of them. */
  token: string | undefined
  /** Marks tags as stale in this process. */
  mark: (tags: string[]) => Promise<void>
  /** Hears of every event before it is acted on. */
  onEvent?: (event: LiveEvent) => void
}

/**
 * Follows the lake's live events and makes the pages anew that a change touches, so that the next
 * reader gets them. On each (re)connection everything is marked: what was missed is unknown.
 * @returns how many pages are yet to be made anew, and a function that ends the streams.
 */
export function followLiveEvents({
  client,
  token,
  mark,
  onEvent,
  warm,
  log,
}: LiveInvalidationOptions) {
  const isLakeUp = async () => (await lakeWatch(client)()) === 'up'
  const queue = createWarmQueue({ warm, isLakeUp, log })
  listenForStoredPages(queue.noteStored)
  whenAnswerIsRead(queue.noteRead)
  whenAnswerIsDue((path) => queue.add([path], false))

  let ownMarks = 0
  const refresh = async (tags: string[], isUrgent: boolean) => {
    queue.noteMarked(tags)
    ownMarks += 1
    await mark(tags)
      .catch((fault: unknown) => log(`Marking failed: ${String(fault)}`))
      .finally(() => {
        ownMarks -= 1
      })
    // To be made anew, a page need not be marked; only what is not a page yet must.
    queue.add(pagesWithTags(tags), isUrgent)
  }
  // The webhook marks too; without this, readers would go on being answered from memory.
  listenForMarks((tags) => {
    if (ownMarks > 0) return
    queue.noteMarked(tags)
    queue.add(pagesWithTags(tags), !tags.includes(everythingTag))
  })

  const hear = (event: LiveEvent) => {
    onEvent?.(event)
    if (event.type === 'reconnect' || event.type === 'goaway') return
    const isChange = event.type === 'message'
    const tags = isChange ? changedTags(event.tags) : [everythingTag]
    void refresh(tags, isChange)
  }

  const endings = [
    followEndings({ refresh: (tags) => refresh(tags, true), log }),
    openLiveStream<LiveEvent>({ events: () => client.live.events(), hear, log }),
    ...(token
      ? [
          followPrivateDocuments({
            client: client.withConfig({ token }),
            onChange: (tags) => void refresh(tags, true),
            log,
          }),
        ]
      : []),
  ]
  return {
    pagesWaiting: queue.size,
    stop() {
      for (const end of endings) end()
    },
  }
}
