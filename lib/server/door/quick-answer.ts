import type { IncomingMessage, ServerResponse } from 'node:http'
import { noteSource } from '../log/watch-answer.ts'
import { keptAnswer } from '../pages/answer-memory.ts'
import type { KeptAnswer } from '../pages/kept-answer.ts'
import { chooseEncoding, type Encoding } from './encodings.ts'
import { draftCookie, securityHeaders } from './headers.ts'
import { isKnownToReader } from './if-none-match.ts'
import { namesOneHost } from './refusals.ts'
import { cachingOfPages, varyOfPages } from './send-answer.ts'
import { themeOf } from './theme.ts'

export interface QuickAnswerOptions {
  /** True where the longer way has something to say first: a redirect, another host, the farewell. */
  isSpecial: (request: IncomingMessage, target: string) => boolean
}

const heads = new WeakMap<Buffer, string[]>()

/** Name, value, name, value …: the form that Node writes without looking at each. */
function headOf(kept: KeptAnswer, etag: string, encoding: Encoding, bytes: Buffer): string[] {
  const known = heads.get(bytes)
  if (known) return known
  const head = Object.entries({
    ...securityHeaders,
    ...kept.answer.headers,
    'cache-control': cachingOfPages,
    vary: varyOfPages,
    etag,
    ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    'content-length': String(bytes.length),
  }).flat()
  heads.set(bytes, head)
  return head
}

/** A plain question of a reader: nothing in it that the longer way would refuse, drop or obey. */
function isPlain({ method, headers }: IncomingMessage): boolean {
  return (
    method === 'GET' &&
    headers['content-length'] === undefined &&
    headers['transfer-encoding'] === undefined &&
    headers.expect === undefined &&
    headers.rsc === undefined &&
    headers['x-prerender-revalidate'] === undefined &&
    !headers.cookie?.includes(draftCookie)
  )
}

/**
 * Answers at once what most readers ask: a page that is in memory, in a form that is ready. It says
 * what the longer way says, at half the cost, and leaves to it whatever is out of the ordinary.
 * @returns a function that answers and returns true, or touches nothing and returns false
 */
export function quickAnswers({ isSpecial }: QuickAnswerOptions) {
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const target = request.url ?? ''
    if (!isPlain(request) || !namesOneHost(request) || isSpecial(request, target)) return false
    const kept = keptAnswer(target)
    const ready = kept?.ready(themeOf(request.headers.cookie))
    if (!kept || !ready) return false
    if (isKnownToReader(request.headers['if-none-match'], ready.etag)) return false
    const wanted = chooseEncoding(request.headers['accept-encoding']?.toString())
    const encoding = ready.body[wanted] ? wanted : 'identity'
    const bytes = ready.body[encoding] ?? ready.body.identity
    noteSource(response, 'memory')
    response.writeHead(200, headOf(kept, ready.etag, encoding, bytes))
    response.end(bytes)
    return true
  }
}
