/** What the client gives for a stream. */
interface Stream<Event> {
  subscribe(observer: {
    next: (event: Event) => void
    error: (fault: unknown) => void
    complete: () => void
  }): { unsubscribe(): void }
}

export interface LiveStreamOptions<Event> {
  /** Asks for the stream. Called again whenever it is opened anew. */
  events: () => Stream<Event>
  hear: (event: Event | { type: 'reconnect' }) => void
  log: (line: string) => void
}

/** The client itself would wait three seconds, and for ever after a refusal. */
const beforeOpeningAgain = 500
/** A lake that takes longer to welcome us has not heard us: we may have asked while it was away. */
const longestWelcome = 4_000

/**
 * Keeps a stream of the lake open: one that is cut, refused or never answered is opened
 * anew within half a second.
 * @returns a function that ends it.
 */
export function openLiveStream<Event extends { type: string }>({
  events,
  hear,
  log,
}: LiveStreamOptions<Event>) {
  let lastReason = ''
  let end = () => {}

  const open = () => {
    let isOver = false
    const openAgain = (reason: string) => {
      if (isOver) return
      isOver = true
      clearTimeout(deadline)
      subscription.unsubscribe()
      if (reason !== lastReason) log(`The live stream is opened again: ${reason}`)
      lastReason = reason
      hear({ type: 'reconnect' })
      const timer = setTimeout(open, beforeOpeningAgain)
      end = () => clearTimeout(timer)
    }
    const deadline = setTimeout(() => openAgain('the lake did not answer'), longestWelcome)
    const subscription = events().subscribe({
      next: (event) => {
        clearTimeout(deadline)
        // The client has seen the cut; a stream of our own is open sooner than its next try.
        if (event.type === 'reconnect') return queueMicrotask(() => openAgain('it was cut'))
        lastReason = ''
        hear(event)
      },
      error: (fault: unknown) => queueMicrotask(() => openAgain(String(fault))),
      complete: () => queueMicrotask(() => openAgain('the lake ended it')),
    })
    end = () => {
      isOver = true
      clearTimeout(deadline)
      subscription.unsubscribe()
    }
  }
  open()
  return () => end()
}
