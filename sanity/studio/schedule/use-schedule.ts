import { useMemo } from 'react'
import { useClient, useCurrentUser } from 'sanity'
import {
  readSchedule,
  type ScheduledPublish,
  scheduleIdOf,
  scheduleType,
} from '#sanity/publishing/schedule.ts'
import { useLiveQuery } from '../live-query.ts'

const apiVersion = '2025-10-01'
const query = '*[_id == $id][0]'
const watched = '*[_id == $id]'

/** What is scheduled for a document, live, and how to change it. */
export function useSchedule(documentId: string, documentType: string) {
  const client = useClient({ apiVersion })
  const user = useCurrentUser()
  const _id = scheduleIdOf(documentId)
  const { answer } = useLiveQuery(query, watched, { id: _id })
  const who = user?.name ?? 'An editor'
  return useMemo(
    () => ({
      schedule: readSchedule(answer),
      /** @param revision of the draft that is to be published */
      async keep(at: Date, zone: string, revision: string) {
        const asked: Omit<ScheduledPublish, '_rev'> = {
          _id,
          documentId: _id.replace(/^schedule\./u, ''),
          documentType,
          at: at.toISOString(),
          zone,
          who,
          revision,
          state: 'waiting',
        }
        await client.createOrReplace({ ...asked, _type: scheduleType })
      },
      cancel: () => client.delete(_id),
    }),
    [answer, client, _id, documentType, who],
  )
}
