import type { ServerResponse } from 'node:http'
import { noteSource } from '../log/watch-answer.ts'
import { listenForStoredPages } from '../pages/page-index.ts'
import { sendText } from './send-answer.ts'

export interface HealthOptions {
  lakeState: () => Promise<'up' | 'down'>
  version: string
  /** Milliseconds since 1970: when the newest page of the build was made. */
  builtAt: number
  /** How many pages are yet to be made anew. */
  pagesWaiting: () => number
  /** True from when the process was told to end. */
  isStopping: () => boolean
}

const seconds = (milliseconds: number) => Math.max(0, Math.round(milliseconds / 1_000))

/**
 * Answers `/api/health`: 200 while the process serves, 503 while it ends. The lake being away is
 * told and does not make it ill: pages are served without it.
 */
export function healthAnswer(options: HealthOptions) {
  const { lakeState, version, builtAt, pagesWaiting, isStopping } = options
  let newestPageAt = builtAt
  listenForStoredPages(() => {
    newestPageAt = Date.now()
  })
  return async (response: ServerResponse) => {
    const stopping = isStopping()
    const health = {
      process: stopping ? 'stopping' : 'up',
      lake: await lakeState(),
      newestPageAgeSeconds: seconds(Date.now() - newestPageAt),
      pagesWaiting: pagesWaiting(),
      version,
      uptimeSeconds: seconds(process.uptime() * 1_000),
    }
    noteSource(response, 'door')
    const status = stopping ? 503 : 200
    sendText(response, status, 'application/json; charset=utf-8', `${JSON.stringify(health)}\n`)
  }
}
