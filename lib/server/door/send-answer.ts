import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import type { EncodedAnswer } from '../pages/kept-answer.ts'
import { chooseEncoding } from './encodings.ts'
import { isKnownToReader } from './if-none-match.ts'

export interface Reply {
  status: number
  headers: Record<string, string | number>
  /** Undefined where the reader has them already. */
  bytes: Buffer | undefined
}

/** An answer in the smallest form that the reader takes, or 304 where it has it already. */
export function replyTo(
  asked: IncomingHttpHeaders,
  { etag, body }: EncodedAnswer,
  status = 200,
): Reply {
  // The cookie carries the reader's theme, and an editor's draft mode.
  const vary = 'Accept-Encoding, Cookie'
  const tagged: Reply['headers'] = status === 200 ? { vary, etag } : { vary }
  if (status === 200 && isKnownToReader(asked['if-none-match'], etag))
    return { status: 304, headers: tagged, bytes: undefined }
  const wanted = chooseEncoding(asked['accept-encoding']?.toString())
  const encoding = body[wanted] ? wanted : 'identity'
  const bytes = body[encoding] ?? body.identity
  const coded = encoding === 'identity' ? tagged : { ...tagged, 'content-encoding': encoding }
  return { status, headers: { ...coded, 'content-length': bytes.length }, bytes }
}

/** Sends a whole answer under the headers that stand on the response. */
export function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  encoded: EncodedAnswer,
  status = 200,
) {
  const { headers, bytes, ...reply } = replyTo(request.headers, encoded, status)
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  response.writeHead(reply.status)
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
