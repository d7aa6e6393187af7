import 'server-only'
import type { Place } from '#lib/consent/rests-on.ts'
import type { Surface } from '#lib/consent/surfaces.ts'
import { env } from '../env.ts'
import { consentsQuery } from '../queries/consent.ts'
import { fetchPrivate } from './fetch-private.ts'
import { getMoment } from './moment.ts'
import { publishableList } from './publishable.ts'

/** What somebody allowed to be shown on a surface, as it is now. Without a token: nothing. */
export async function getPlace(surface: Surface): Promise<Place> {
  const [records, now] = await Promise.all([
    fetchPrivate(consentsQuery, {}, ['consent']),
    getMoment(),
  ])
  const known = publishableList(records, env.showSamples)
  return { surface, now, consents: new Map(known.map((record) => [record._id, record])) }
}
