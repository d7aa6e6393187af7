import 'server-only'
import { cacheLife } from 'next/cache'

/**
 * The ISO day (UTC) on which credentials are judged. Cached for hours, so that a page is drawn
 * again soon after a credential runs out, though nobody published anything.
 */
export async function getToday(): Promise<string> {
  'use cache'
  cacheLife({ stale: 300, revalidate: 60 * 60 * 6, expire: 60 * 60 * 24 * 365 })
  return new Date().toISOString().slice(0, 10)
}

/** Whether an ISO day lies behind us. Cached like content, so that a page that says so is drawn daily. */
export async function isPast(day: string): Promise<boolean> {
  'use cache'
  cacheLife('content')
  return day < new Date().toISOString().slice(0, 10)
}
