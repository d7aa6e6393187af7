import type { IncomingMessage, ServerResponse } from 'node:http'
import { noteSource } from '../log/watch-answer.ts'
import { sendText } from './send-answer.ts'

export interface Refusal {
  status: 400 | 404 | 405 | 413 | 414 | 417
  text: string
  /** The methods that would do, for 405. */
  allow?: string
}

/** Characters of an address with its query. */
const longestAddress = 1_024

/** Bytes that anyone may send us: a form is a few thousand. Uploads go to the lake, not here. */
export const largestBody = 64 * 1_024

export const tooLarge: Refusal = { status: 413, text: 'This is too much to send at once.' }

const unreadable: Refusal = { status: 400, text: 'The address cannot be read.' }
const unclearHost: Refusal = { status: 400, text: 'The request must name one host.' }
const unclearLength: Refusal = { status: 400, text: 'The length of the request is not clear.' }
const hostName = /^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i

type Asked = Pick<IncomingMessage, 'method' | 'url' | 'httpVersion' | 'headers' | 'rawHeaders'>

/**
 * What the site does not even look at. Null where the request may go on.
 * @param isDraft an editor's request: pages in draft mode take the posts of Server Actions.
 */
export function refusalOf(request: Asked, isDraft: boolean): Refusal | null {
  const target = request.url ?? ''
  if (target.length > longestAddress) return { status: 414, text: 'The address is too long.' }
  if (!isReadable(target)) return unreadable
  if (!namesOneHost(request)) return unclearHost
  const allowed = methodsFor(target, isDraft)
  if (!allowed.includes(request.method ?? '')) {
    return { status: 405, text: 'This address does not take that.', allow: allowed.join(', ') }
  }
  // Node refuses such requests by itself; not if it is ever told to be lenient.
  const { 'content-length': length, 'transfer-encoding': encoding } = request.headers
  if (length !== undefined && encoding !== undefined) return unclearLength
  return Number(length ?? 0) > largestBody ? tooLarge : null
}

/** Sends a refusal in plain words; the connection ends where more of the request may follow. */
export function sendRefusal(response: ServerResponse, { status, text, allow }: Refusal) {
  noteSource(response, 'refused')
  if (allow) response.setHeader('allow', allow)
  if (status === 400 || status === 413) response.setHeader('connection', 'close')
  response.setHeader('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
  sendText(response, status, 'text/plain; charset=utf-8', `${text}\n`)
}

const ofReaders = ['GET', 'HEAD']
const ofEditors = ['GET', 'HEAD', 'POST']
const ofMachines = ['GET', 'HEAD', 'POST', 'OPTIONS']
/** Next refuses a method that a route has not, but does not say which would do. */
const postOnly = /^\/api\/(?:theme|revalidate|draft\/share)(?:\?|$)/
const readOnly = /^\/api\/(?:health|guides\/|enquiries\/stamp|draft\/(?:en|dis)able)/

function methodsFor(target: string, isDraft: boolean): string[] {
  if (postOnly.test(target)) return ['POST', 'OPTIONS']
  if (readOnly.test(target)) return ['GET', 'HEAD', 'OPTIONS']
  if (target.startsWith('/api/')) return ofMachines
  return isDraft ? ofEditors : ofReaders
}

/**
 * True for a path of this site, in plain ASCII. Not for what some program on the way reads as
 * another host (`//evil`, `/\evil`, `https://evil/`), as a step up (`/%2e%2e/`) or as a line end.
 */
function isReadable(target: string): boolean {
  // Any sign of ASCII but space, # and the backslash.
  if (!/^\/(?!\/)[!"$-[\]-~]*$/.test(target)) return false
  const path = target.split('?', 1)[0] ?? target
  if (!/[%.]/.test(path)) return true
  try {
    const decoded = decodeURIComponent(path)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for.
    return !/[\\\x00-\x1f\x7f]|(?:^|\/)\.\.?(?:\/|$)/.test(decoded)
  } catch {
    return false
  }
}

function namesOneHost({ rawHeaders, headers, httpVersion }: Asked): boolean {
  let hosts = 0
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]
    if (name?.length === 4 && name.toLowerCase() === 'host') hosts += 1
  }
  if (hosts === 0) return httpVersion === '1.0'
  return hosts === 1 && hostName.test(headers.host ?? '')
}
