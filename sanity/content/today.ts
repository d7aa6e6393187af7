import 'server-only'
import { cacheLife } from 'next/cache'
import { now } from './moment.ts'
import { isShowingDrafts } from './showing-drafts.ts'

const dayOf = (moment: number) => new Date(moment).toISOString().slice(0, 10)

/**
 * The ISO day (UTC) on which credentials are judged. Cached for hours, so that a page is drawn
 * again soon after a credential runs out, though nobody published anything.
 */
export async function getToday(): Promise<string> {
  return (await isShowingDrafts()) ? dayOf(await now()) : keptToday()
}

async function keptToday(): Promise<string> {
  'use cache'
  cacheLife({ stale: 300, revalidate: 60 * 60 * 6, expire: 60 * 60 * 24 * 365 })
  return dayOf(Date.now())
}

/** Whether an ISO day lies behind us. Cached like content, so that a page that says so is drawn daily. */
export async function isPast(day: string): Promise<boolean> {
  return (await isShowingDrafts()) ? day < dayOf(await now()) : wasPast(day)
}

async function wasPast(day: string): Promise<boolean> {
  'use cache'
  cacheLife('content')
  return day < dayOf(Date.now())
}
