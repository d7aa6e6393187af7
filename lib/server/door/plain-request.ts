import type { IncomingHttpHeaders } from 'node:http'

/** A request for a page as readers make it, with nothing in it that calls for a second look. */
export interface PlainRequest {
  path: string
  headers: IncomingHttpHeaders
}

/** Bytes of the head: browsers send less than one thousand. */
const longestHead = 4_096
/** Addresses of pages: no query, no dots, nothing encoded, no empty parts. */
const requestLine = /^GET (\/|(?:\/[a-z0-9-]+)+) HTTP\/1\.1$/
const headerLine = /^([A-Za-z0-9-]+): ?([!-~](?:[ -~]*[!-~])?)$/
const plainHost = /^[a-z0-9.-]+(?::\d{1,5})?$/i
/** Headers that change nothing in the answer to such a request, or only what is read of them here. */
const ordinary = new Set([
  'accept',
  'accept-encoding',
  'accept-language',
  'cache-control',
  'connection',
  'cookie',
  'dnt',
  'forwarded',
  'host',
  'if-none-match',
  'pragma',
  'priority',
  'referer',
  'save-data',
  'sec-fetch-dest',
  'sec-fetch-mode',
  'sec-fetch-site',
  'sec-fetch-user',
  'sec-gpc',
  'upgrade-insecure-requests',
  'user-agent',
  'via',
  'x-forwarded-for',
  'x-forwarded-proto',
  'x-real-ip',
])
const isOrdinary = (name: string) => ordinary.has(name) || name.startsWith('sec-ch-')

/**
 * Reads bytes that are one whole request for a page and nothing else (RFC 9112): `GET`, a path, one
 * host, ordinary headers each once, no body, a connection that stays. It knows less than HTTP on
 * purpose: whatever else the bytes may be is for Node's parser.
 * @returns undefined where Node's parser should read them
 */
export function readPlainRequest(bytes: Buffer): PlainRequest | undefined {
  if (bytes.length > longestHead) return undefined
  const text = bytes.toString('latin1')
  if (!text.endsWith('\r\n\r\n')) return undefined
  const lines = text.slice(0, -4).split('\r\n')
  const path = requestLine.exec(lines[0] ?? '')?.[1]
  if (path === undefined) return undefined
  const headers: IncomingHttpHeaders = {}
  for (let at = 1; at < lines.length; at += 1) {
    const [, written, value] = headerLine.exec(lines[at] ?? '') ?? []
    const name = written?.toLowerCase()
    if (name === undefined || !isOrdinary(name) || headers[name] !== undefined) return undefined
    headers[name] = value
  }
  const { connection = 'keep-alive', host = '' } = headers
  const isPlain = connection.toLowerCase() === 'keep-alive' && plainHost.test(host)
  return isPlain ? { path, headers } : undefined
}
