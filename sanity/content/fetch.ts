import 'server-only'
import type { ClientReturn, QueryParams } from '@sanity/client'
import { cacheLife, cacheTag } from 'next/cache'
import { cookies } from 'next/headers'
import { resolvePerspectiveFromCookies } from 'next-sanity/live'
import { client } from '../client.ts'
import { env } from '../env.ts'
import { cacheTagsFor } from '../tags.ts'
import { askNow } from './ask-now.ts'
import { guestUntil } from './guest.ts'
import { isShowingDrafts } from './showing-drafts.ts'
import { wholeAnswer } from './whole-answer.ts'

/** Seconds. Addresses that somebody made up must not pile up: what is not there is forgotten soon. */
const missing = { stale: 300, revalidate: 60, expire: 600 }

/**
 * Reads published content through the cache, tagged with what it depends on; past it where drafts
 * are shown.
 * @throws when the lake cannot be reached; a page that was rendered before stays up.
 */
export async function fetchPublished<const Query extends string>(
  query: Query,
  params: QueryParams = {},
): Promise<ClientReturn<Query>> {
  return (await isShowingDrafts()) ? askNow(query, params) : fetchKept(query, params)
}

async function fetchKept<const Query extends string>(
  query: Query,
  params: QueryParams,
): Promise<ClientReturn<Query>> {
  'use cache'
  const { result, syncTags } = wholeAnswer(
    await client.fetch(query, params, {
      filterResponse: false,
      perspective: 'published',
      stega: false,
      // Next would store the inner request too, over builds: a rebuild then bakes old content.
      cache: 'no-store',
    }),
  )
  cacheTag(...cacheTagsFor(syncTags))
  if (result === null && 'slug' in params) cacheLife(missing)
  else cacheLife('content')
  return result
}

async function fetchDraft<const Query extends string>(
  query: Query,
  params: QueryParams,
): Promise<ClientReturn<Query>> {
  const perspective = await resolvePerspectiveFromCookies({ cookies: await cookies() })
  return client.fetch(query, params, {
    token: env.readToken,
    perspective,
    stega: (await guestUntil()) === null,
    resultSourceMap: 'withKeyArraySelector',
    cache: 'no-store',
  })
}

/**
 * Reads what a page shows: published content from the cache, or drafts with their edit
 * markers when the visitor is an editor in draft mode. Called outside any `'use cache'`.
 */
export async function fetchContent<const Query extends string>(
  query: Query,
  params: QueryParams = {},
): Promise<ClientReturn<Query>> {
  return (await isShowingDrafts()) ? fetchDraft(query, params) : fetchKept(query, params)
}
