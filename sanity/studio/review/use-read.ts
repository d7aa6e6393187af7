import type { SanityClient } from '@sanity/client'
import { useCallback, useEffect, useState } from 'react'
import { useClient } from 'sanity'
import { apiVersion, rawClient } from './review-client.ts'

/** What comes of reading: undefined until it did. */
export interface Read<Value> {
  readonly value: Value | undefined
  readonly fault: string | null
  readonly readAgain: () => void
}

/**
 * Reads something of reviews, and again whenever an approval or a request changes.
 * @param read must be the same function from render to render
 */
export function useRead<Value>(read: (client: SanityClient) => Promise<Value>): Read<Value> {
  const client = useClient({ apiVersion })
  const [value, setValue] = useState<Value>()
  const [fault, setFault] = useState<string | null>(null)
  const readAgain = useCallback(() => {
    read(client).then(
      (found) => {
        setValue(() => found)
        setFault(null)
      },
      (failed: unknown) => setFault(failed instanceof Error ? failed.message : String(failed)),
    )
  }, [client, read])

  useEffect(() => {
    readAgain()
    const changes = rawClient(client)
      .listen(
        '*[_id in path("review.**") || _id in path("approval.**")]',
        {},
        { includeResult: false, visibility: 'query', events: ['mutation'] },
      )
      .subscribe({ next: readAgain, error: () => undefined })
    return () => changes.unsubscribe()
  }, [client, readAgain])

  return { value, fault, readAgain }
}
