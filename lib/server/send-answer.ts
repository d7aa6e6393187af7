import type { IncomingMessage, ServerResponse } from 'node:http'
import type { EncodedPage } from './encoded-pages.ts'
import { chooseEncoding } from './encodings.ts'

function isKnownToReader(request: IncomingMessage, etag: string): boolean {
  const known = (request.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim())
  return known.includes(etag) || known.includes('*')
}

/** Sends a whole page, under the headers that stand on the response, in the encoding that the reader asks for, or 304 where it has it already. */
export function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  { etag, body }: EncodedPage,
  status = 200,
) {
  response.setHeader('vary', 'Accept-Encoding')
  if (status === 200) {
    response.setHeader('etag', etag)
    if (isKnownToReader(request, etag)) return response.writeHead(304).end()
  }
  const encoding = chooseEncoding(request.headers['accept-encoding']?.toString())
  if (encoding !== 'identity') response.setHeader('content-encoding', encoding)
  response.setHeader('content-length', body[encoding].length)
  response.writeHead(status)
  return response.end(request.method === 'HEAD' ? undefined : body[encoding])
}

/** Sends a text that nobody keeps: refusals, and the pages that stand in when the site cannot. */
export function sendText(response: ServerResponse, status: number, type: string, body: string) {
  response.statusCode = status
  response.setHeader('content-type', type)
  response.setHeader('cache-control', 'no-store')
  response.setHeader('content-length', Buffer.byteLength(body))
  response.end(response.req.method === 'HEAD' ? undefined : body)
}
