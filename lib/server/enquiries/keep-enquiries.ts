import type { MutationEvent, ReconnectEvent, SanityClient, WelcomeEvent } from '@sanity/client'
import { dueClock } from '../due/due-clock.ts'
import { openLiveStream } from '../fresh/live-stream.ts'
import { type ComposeOptions, composer } from './compose.ts'
import type { Mailer } from './mailer.ts'
import { notifications } from './notifications.ts'
import { deleteWhatIsOver, nextDeletion } from './retention.ts'

export interface KeepEnquiriesOptions extends Omit<ComposeOptions, 'client'> {
  client: SanityClient
  /** Writes; without one nothing is sent or deleted from here. */
  token: string | undefined
  /** Undefined where no mail can be sent from here: what waits goes on waiting. */
  mailer: Mailer | undefined
  /** Takes away what is kept of an enquiry beside the lake. */
  forget?: (id: string) => Promise<void>
  /** Never told a name, an address or a word of what was sent. */
  log: (line: string) => void
  /** Told of what is as it should be. */
  note: (event: string, more: object) => void
}

/** Milliseconds. The stream tells of a new enquiry at once; this is for what no stream told. */
const lookEvery = 60_000

/**
 * Tells the team of what came in, tells the senders that it came, and deletes what is over: at once,
 * at the start what was missed, and each minute what nobody told us of. Every process may do so.
 * @returns a function that ends it.
 */
export function keepEnquiries(options: KeepEnquiriesOptions) {
  const { client, token, mailer, log, note, forget, ...about } = options
  if (!token) return () => {}
  const editor = client.withConfig({ token, perspective: 'raw', stega: false, timeout: 10_000 })
  let isStopped = false
  const deleting = dueClock({
    next: () => nextDeletion(editor),
    run: async () => {
      const count = await deleteWhatIsOver(editor, new Date(), forget)
      if (count > 0) note('enquiries deleted', { count })
    },
    log,
  })
  const compose = composer({ client: editor, ...about })
  const work =
    mailer && notifications({ client: editor, mailer, compose, log, isStopped: () => isStopped })
  const telling = work && dueClock({ next: work.next, run: work.run, log })
  const look = () => {
    deleting.recheck()
    telling?.recheck()
  }
  const timer = setInterval(look, lookEvery).unref()
  const stopListening = openLiveStream<MutationEvent | WelcomeEvent | ReconnectEvent>({
    events: () =>
      editor.listen(
        '*[_id in path("enquiry.**")]',
        {},
        {
          events: ['welcome', 'mutation', 'reconnect'],
          includeResult: false,
          // Earlier, a query would still get the old document.
          visibility: 'query',
        },
      ),
    // What is to be deleted some day is not urgent.
    hear: () => telling?.recheck(),
    log,
  })
  return () => {
    isStopped = true
    clearInterval(timer)
    stopListening()
    deleting.stop()
    telling?.stop()
  }
}
