import type { MutationEvent, ReconnectEvent, SanityClient, WelcomeEvent } from '@sanity/client'
import { publishDue } from '#sanity/publishing/due.ts'
import { nextDue } from '#sanity/publishing/schedule.ts'
import { openLiveStream } from '../fresh/live-stream.ts'
import { dueClock } from './due-clock.ts'

export interface ScheduledPublishingOptions {
  client: SanityClient
  /** Writes; without one nothing is published here, and the Studio offers no schedule. */
  token: string | undefined
  log: (line: string) => void
}

/**
 * Publishes what editors have scheduled, at its moment, and at the start what was missed. Every
 * process of the site may do so: each document is published once (sanity/publishing/due.ts).
 * @returns a function that ends it.
 */
export function keepSchedules({ client, token, log }: ScheduledPublishingOptions) {
  if (!token) return () => {}
  const editor = client.withConfig({ token, perspective: 'raw', stega: false, timeout: 10_000 })
  const clock = dueClock({
    next: () => nextDue(editor),
    run: () => publishDue(editor, new Date()),
    log,
  })
  const stopListening = openLiveStream<MutationEvent | WelcomeEvent | ReconnectEvent>({
    events: () =>
      editor.listen(
        '*[_id in path("schedule.**")]',
        {},
        {
          events: ['welcome', 'mutation', 'reconnect'],
          includeResult: false,
          // Earlier, a query would still get the old document.
          visibility: 'query',
        },
      ),
    hear: () => clock.recheck(),
    log,
  })
  return () => {
    stopListening()
    clock.stop()
  }
}
