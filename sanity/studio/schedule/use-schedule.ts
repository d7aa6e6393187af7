import type { SanityClient } from '@sanity/client'
import { useMemo } from 'react'
import { useClient, useCurrentUser } from 'sanity'
import {
  readSchedule,
  type ScheduledPublish,
  scheduleIdOf,
  scheduleType,
} from '#sanity/publishing/schedule.ts'
import { useLiveAnswer } from '../live-answer.ts'

const apiVersion = '2025-10-01'
const watched = '_id == $id'
const load = async (client: SanityClient, params: object) =>
  readSchedule(await client.fetch('*[_id == $id][0]', { ...params }))

/** What is scheduled for a document, live, and how to change it. */
export function useSchedule(documentId: string, documentType: string) {
  const client = useClient({ apiVersion })
  const user = useCurrentUser()
  const _id = scheduleIdOf(documentId)
  const { answer } = useLiveAnswer(load, watched, { id: _id })
  const who = user?.name ?? 'An editor'
  return useMemo(
    () => ({
      schedule: answer ?? null,
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
