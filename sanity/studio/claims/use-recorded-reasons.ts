import { useEffect, useState } from 'react'
import { useClient, useFormValue } from 'sanity'
import {
  overrideRecordId,
  type RecordedReason,
  recordedReasons,
} from '#lib/claims/override-record.ts'

/**
 * The reasons on record for the document of the form, by the key of their sentence.
 * @param keys of the sentences that stand: with others, the record is read again
 */
export function useRecordedReasons(keys: readonly string[]): ReadonlyMap<string, RecordedReason> {
  const client = useClient({ apiVersion: '2025-10-01' })
  const id = overrideRecordId(String(useFormValue(['_id'])))
  const [reasons, setReasons] = useState<ReadonlyMap<string, RecordedReason>>(new Map())
  const wanted = keys.join(' ')

  useEffect(() => {
    if (wanted === '') return
    const gone = new AbortController()
    const { signal } = gone
    client
      .fetch<unknown>('*[_id == $id][0].entries', { id }, { perspective: 'raw', signal })
      .then((found) => recordedReasons.parse(found ?? []))
      .then((list) => setReasons(new Map(list.map((one) => [one._key, one]))))
      // The sentences are listed without their reasons then; validation says what is missing.
      .catch(() => setReasons(new Map()))
    return () => gone.abort()
  }, [client, id, wanted])

  return reasons
}
