import 'server-only'
import { defineLive } from 'next-sanity/live'
import { client } from '../client.ts'
import { env } from '../env.ts'

/** Keeps a draft page in step with the lake. Rendered in draft mode only: readers get no stream. */
export const { SanityLive } = defineLive({
  client,
  serverToken: env.readToken ?? false,
  browserToken: env.readToken ?? false,
})
