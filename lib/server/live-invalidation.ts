import type { LiveEvent, SanityClient } from '@sanity/client'
import { changedTags, everythingTag } from '#sanity/tags.ts'
import { whenAnswerIsDue, whenAnswerIsRead } from './answer-memory.ts'
import { listenForMarks, listenForStoredPages, pagesWithTags } from './page-index.ts'
import { createWarmQueue, type WarmQueueOptions } from './warm-queue.ts'

export interface LiveInvalidationOptions extends WarmQueueOptions {
  client: SanityClient
  /** Marks tags as stale in this process. */
  mark: (tags: string[]) => Promise<void>
  /** Hears of every event before it is acted on. */
  onEvent?: (event: LiveEvent) => void
}

/** A stream that a fault has ended for good is opened again after so many milliseconds. */
const beforeOpeningAgain = 1_000

/**
 * Follows the lake's live events and makes the pages anew that a change touches, so that the next
 * reader gets them. On each (re)connection everything is marked: what was missed is unknown.
 * @returns a function that ends the stream.
 */
export function followLiveEvents({ client, mark, onEvent, warm, log }: LiveInvalidationOptions) {
  const queue = createWarmQueue({ warm, log })
  listenForStoredPages(queue.noteStored)
  whenAnswerIsRead(queue.noteRead)
  whenAnswerIsDue((path) => queue.add([path], false))

  let ownMarks = 0
  const refresh = async (tags: string[], isUrgent: boolean) => {
    queue.noteMarked(tags)
    ownMarks += 1
    await mark(tags).finally(() => {
      ownMarks -= 1
    })
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
    refresh(tags, isChange).catch((fault: unknown) => log(`Marking failed: ${String(fault)}`))
  }

  let again: NodeJS.Timeout | undefined
  const openAgain = (why: string) => {
    log(`The live stream ended and is opened again: ${why}`)
    onEvent?.({ type: 'reconnect' })
    again = setTimeout(() => {
      subscription = open()
    }, beforeOpeningAgain)
  }
  const open = () =>
    client.live.events().subscribe({
      next: hear,
      error: (fault: unknown) => openAgain(String(fault)),
      complete: () => openAgain('the lake closed it'),
    })
  let subscription = open()
  return () => {
    clearTimeout(again)
    subscription.unsubscribe()
  }
}
