import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from './answer-memory.ts'
import { chooseEncoding } from './encodings.ts'

function isKnownToReader(request: IncomingMessage, etag: string): boolean {
  const known = (request.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim())
  return known.includes(etag) || known.includes('*')
}

/** Sends a whole answer in the encoding that the reader asks for, or 304 where it has it already. */
export function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  { etag, headers, body }: Answer,
  status = 200,
) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
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
