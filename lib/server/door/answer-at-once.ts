import { STATUS_CODES } from 'node:http'
import type { FinishedAnswer } from '../log/log.ts'
import { keptAnswer } from '../pages/answer-memory.ts'
import type { FrontDoorOptions } from './front-door.ts'
import { securityHeaders } from './headers.ts'
import { hostGate } from './host-gate.ts'
import { readPlainRequest } from './plain-request.ts'
import { roomOf } from './room-of.ts'
import { type Reply, replyTo } from './send-answer.ts'
import { keptCaching } from './serve-page.ts'
import { themeOf } from './theme.ts'

export type AtOnceOptions = Pick<
  FrontDoorOptions,
  'redirects' | 'isStopping' | 'studioHost' | 'siteUrl'
>

/** What is written to the connection, and how it goes into the log. */
export interface ReplyAtOnce {
  bytes: Buffer
  note: Omit<FinishedAnswer, 'ms'>
}

interface Dated {
  date: string
  bytes: Buffer
}

let second = 0
let dateOfSecond = ''
/** The `Date` of an answer: it is made once a second. */
function dateNow(): string {
  const now = Math.floor(Date.now() / 1_000)
  if (now !== second) dateOfSecond = new Date(now * 1_000).toUTCString()
  second = now
  return dateOfSecond
}

const encode = ({ status, headers, bytes }: Reply, keptAlive: number, date: string): Buffer => {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}Date: ${date}\r\nConnection: keep-alive\r\nKeep-Alive: timeout=${keptAlive}\r\n\r\n`
  return bytes ? Buffer.concat([Buffer.from(head, 'latin1'), bytes]) : Buffer.from(head, 'latin1')
}

/**
 * Answers plain requests for pages in memory with the very bytes that the front door would send for
 * them, by the same steps; whatever would take it further is left to the front door.
 * @param keptAlive seconds that a connection is kept, as the answer says
 * @returns undefined for what the front door must look at
 */
export function answerAtOnce(options: AtOnceOptions, keptAlive: number) {
  const hosts = hostGate(options)
  /** Finished answers of this second, by the body that they end with. */
  const finished = new WeakMap<Buffer, Dated>()

  return (request: Buffer): ReplyAtOnce | undefined => {
    const asked = options.isStopping() ? undefined : readPlainRequest(request)
    if (!asked) return undefined
    const { path, headers } = asked
    if (roomOf(path) !== 'pages') return undefined
    if (headers.cookie?.includes('__prerender_bypass')) return undefined
    if (hosts.placeOf(headers, path, path, false) !== 'here') return undefined
    if (options.redirects.find(path)) return undefined
    const kept = keptAnswer(path)
    const encoded = kept?.ready(themeOf(headers.cookie))
    if (!kept || !encoded) return undefined
    const own = replyTo(headers, encoded)
    const date = dateNow()
    const known = own.bytes && finished.get(own.bytes)
    if (known?.date === date) return reply(known.bytes, own.status, path)
    const all = { ...securityHeaders, ...kept.answer.headers, 'cache-control': keptCaching }
    const bytes = encode({ ...own, headers: { ...all, ...own.headers } }, keptAlive, date)
    if (own.bytes) finished.set(own.bytes, { date, bytes })
    return reply(bytes, own.status, path)
  }
}

const reply = (bytes: Buffer, status: number, path: string): ReplyAtOnce => ({
  bytes,
  note: { method: 'GET', path, status, bytes: bytes.length, from: 'memory' },
})
