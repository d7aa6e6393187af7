import { useEffect, useState } from 'react'
import { useClient, useFormValue } from 'sanity'
import { z } from 'zod'
import { overrideRecordId } from '#lib/claims/override-record.ts'

const entry = z.object({ _key: z.string(), reason: z.string(), by: z.string(), at: z.string() })
const entries = z.array(entry).nullable()

type Reason = z.infer<typeof entry>

/**
 * The reasons on record for the document of the form, by the key of their sentence.
 * @param keys of the sentences that stand: with others, the record is read again
 */
export function useRecordedReasons(keys: readonly string[]): ReadonlyMap<string, Reason> {
  const client = useClient({ apiVersion: '2025-10-01' })
  const id = overrideRecordId(String(useFormValue(['_id'])))
  const [reasons, setReasons] = useState<ReadonlyMap<string, Reason>>(new Map())
  const wanted = keys.join(' ')

  useEffect(() => {
    if (wanted === '') return
    const gone = new AbortController()
    const { signal } = gone
    client
      .fetch<unknown>('*[_id == $id][0].entries', { id }, { perspective: 'raw', signal })
      .then((found) => entries.parse(found ?? null) ?? [])
      .then((list) => setReasons(new Map(list.map((one) => [one._key, one]))))
      // The sentences are listed without their reasons then; validation says what is missing.
      .catch(() => setReasons(new Map()))
    return () => gone.abort()
  }, [client, id, wanted])

  return reasons
}
