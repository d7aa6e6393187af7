import 'server-only'
import { stegaClean } from '@sanity/client/stega'
import { type Notice, noticeAt } from '#lib/notices/notice.ts'
import { noticesQuery } from '../queries/notices.ts'
import type { NoticesQueryResult } from '../types.generated.ts'
import { fetchContent, fetchPublished } from './fetch.ts'
import { getMoment } from './moment.ts'

/** The notices that stand above every page now, or will. */
export async function getNotices() {
  return shown(await fetchContent(noticesQuery))
}

/** As `getNotices`, and never a draft: for the page that is not found. */
export async function getPublishedNotices() {
  return shown(await fetchPublished(noticesQuery))
}

async function shown(stored: NoticesQueryResult): Promise<(Notice & { id: string })[]> {
  // Every page asks: one that depends on the moment is drawn anew whenever anything ends.
  if (stored.length === 0) return []
  const now = await getMoment()
  return stored.flatMap((document) => {
    const notice = noticeAt(stegaClean(document), now)
    return notice ? [{ ...notice, text: document.text ?? '', id: document._id }] : []
  })
}
