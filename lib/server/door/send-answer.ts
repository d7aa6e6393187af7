import type { IncomingMessage, ServerResponse } from 'node:http'
import type { EncodedAnswer } from '../pages/kept-answer.ts'
import { chooseEncoding } from './encodings.ts'
import { isKnownToReader } from './if-none-match.ts'

/**
 * Sends a whole answer, under the headers that stand on the response, in the smallest form that the
 * reader takes, or 304 where it has it already.
 */
export function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  { etag, body }: EncodedAnswer,
  status = 200,
) {
  // The cookie carries the reader's theme, and an editor's draft mode.
  response.setHeader('vary', 'Accept-Encoding, Cookie')
  if (status === 200) {
    response.setHeader('etag', etag)
    if (isKnownToReader(request.headers['if-none-match'], etag))
      return response.writeHead(304).end()
  }
  const wanted = chooseEncoding(request.headers['accept-encoding']?.toString())
  const encoding = body[wanted] ? wanted : 'identity'
  const bytes = body[encoding] ?? body.identity
  if (encoding !== 'identity') response.setHeader('content-encoding', encoding)
  response.setHeader('content-length', bytes.length)
  response.writeHead(status)
  return response.end(request.method === 'HEAD' ? undefined : bytes)
}

/** Sends a text that nobody keeps: refusals, and the pages that stand in when the site cannot. */
export function sendText(response: ServerResponse, status: number, type: string, body: string) {
  response.statusCode = status
  response.setHeader('content-type', type)
  response.setHeader('cache-control', 'no-store')
  response.setHeader('content-length', Buffer.byteLength(body))
  response.end(response.req.method === 'HEAD' ? undefined : body)
}
