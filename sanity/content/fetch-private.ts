import 'server-only'
import type { ClientReturn, QueryParams } from '@sanity/client'
import { cacheLife, cacheTag } from 'next/cache'
import { client } from '../client.ts'
import { env } from '../env.ts'
import { cacheTagsFor, privateTagsFor } from '../tags.ts'
import { askNowPrivately } from './ask-now.ts'
import { isShowingDrafts } from './showing-drafts.ts'
import { wholeAnswer } from './whole-answer.ts'

/**
 * Reads private documents (ids with a dot) with the server's own token, through the cache; past it
 * where drafts are shown.
 * Sync tags tell nothing of private documents, so the caller says on which of them the answer
 * depends; `lib/server/fresh` marks them when they change. What comes back is for the server: hand
 * components no more of it than a reader may see.
 * @param names whole ids (`approval.article-1`), or what all ids of a kind begin with (`approval`)
 * @throws when the lake cannot be reached; a page that was rendered before stays up.
 */
export async function fetchPrivate<const Query extends string>(
  query: Query,
  params: QueryParams,
  names: readonly string[],
): Promise<ClientReturn<Query>> {
  return (await isShowingDrafts())
    ? askNowPrivately(query, params)
    : fetchKept(query, params, names)
}

async function fetchKept<const Query extends string>(
  query: Query,
  params: QueryParams,
  names: readonly string[],
): Promise<ClientReturn<Query>> {
  'use cache'
  const { result, syncTags } = wholeAnswer(
    await client.fetch(query, params, {
      filterResponse: false,
      token: env.readToken,
      perspective: 'published',
      stega: false,
      cache: 'no-store',
    }),
  )
  cacheTag(...privateTagsFor(names), ...cacheTagsFor(syncTags))
  cacheLife('content')
  return result
}
