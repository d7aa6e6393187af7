import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { connection } from 'next/server'
import { everythingTag, momentTag } from '../tags.ts'
import { isShowingDrafts } from './showing-drafts.ts'

/**
 * Milliseconds since 1970 at which a page is drawn, as close as a static page can know it: the clock
 * in lib/server/due marks it at every moment at which something on a page ends. Judging by it never
 * shows what is over for long: lib/server/pages cuts that out of a page by the true time.
 */
export async function getMoment(): Promise<number> {
  return (await isShowingDrafts()) ? now() : keptMoment()
}

/** The true time, for a page that is drawn for one visitor and not kept. */
export async function now(): Promise<number> {
  await connection()
  return Date.now()
}

async function keptMoment(): Promise<number> {
  'use cache'
  cacheTag(everythingTag, momentTag)
  cacheLife({ stale: 300, revalidate: 60 * 60 * 6, expire: 60 * 60 * 24 * 365 })
  return Date.now()
}
