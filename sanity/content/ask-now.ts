import 'server-only'
import type { ClientReturn, QueryParams } from '@sanity/client'
import { client } from '../client.ts'
import { env } from '../env.ts'
import { wholeAnswer } from './whole-answer.ts'

const published = { perspective: 'published', stega: false, cache: 'no-store' } as const

/**
 * Reads published content as it is at this moment, past the cache: for what keeps it itself.
 * @throws when the lake cannot be reached
 */
export async function askNow<const Query extends string>(
  query: Query,
  params: QueryParams = {},
): Promise<ClientReturn<Query>> {
  const answer = await client.fetch(query, params, { ...published, filterResponse: false })
  return wholeAnswer(answer).result
}

/** As `askNow`, of private documents, with the server's own token. */
export async function askNowPrivately<const Query extends string>(
  query: Query,
  params: QueryParams = {},
): Promise<ClientReturn<Query>> {
  const options = { ...published, filterResponse: false, token: env.readToken } as const
  return wholeAnswer(await client.fetch(query, params, options)).result
}
