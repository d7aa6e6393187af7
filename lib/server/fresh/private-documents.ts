import type { MutationEvent, ReconnectEvent, SanityClient, WelcomeEvent } from '@sanity/client'
import { changedPrivateTags } from '#sanity/tags.ts'
import { openLiveStream } from './live-stream.ts'
import { noteAllConsents, noteConsent } from './withheld-consents.ts'

export interface PrivateDocumentsOptions {
  /** With a token that reads private documents. */
  client: SanityClient
  onChange: (tags: string[]) => void
  log: (line: string) => void
}

/** The private documents that pages depend on, by what their ids begin with. */
const kinds = ['approval', 'consent', 'override']

/**
 * Hears of changes to private documents. Live events are for the public and leave out every id with
 * a dot; a listener with a token hears of them, from a hosted dataset as well.
 * @returns a function that ends the stream.
 */
export function followPrivateDocuments({ client, onChange, log }: PrivateDocumentsOptions) {
  const filter = kinds.map((kind) => `_id in path("${kind}.**")`).join(' || ')
  return openLiveStream<MutationEvent | WelcomeEvent | ReconnectEvent>({
    events: () =>
      client.listen(
        `*[${filter}]`,
        {},
        {
          events: ['welcome', 'mutation', 'reconnect'],
          // A consent says by itself whether it is over.
          includeResult: true,
          // Earlier, a query would still get the old document.
          visibility: 'query',
        },
      ),
    hear: (event) => {
      // What changed while nobody listened is unknown.
      if (event.type === 'welcome') {
        noteAllConsents(client).catch((fault: unknown) => log(`Consents: ${String(fault)}`))
        onChange(changedPrivateTags())
      }
      if ('documentId' in event) {
        noteConsent(event.documentId, event.result)
        onChange(changedPrivateTags(event.documentId))
      }
    },
    log,
  })
}
