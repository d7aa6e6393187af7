import type { IncomingMessage, ServerResponse } from 'node:http'
import { largestBody, sendRefusal, tooLarge } from './refusals.ts'

/**
 * Ends a request whose body turns out larger than it may be; one that tells its length was refused
 * before. Counts what comes in without reading it, so that whoever reads it later gets it all.
 */
export function limitBody(request: IncomingMessage, response: ServerResponse) {
  if (request.headers['transfer-encoding'] === undefined) return
  const push = request.push.bind(request)
  let bytes = 0
  request.push = (chunk: unknown, encoding?: BufferEncoding) => {
    bytes += chunk instanceof Uint8Array ? chunk.length : 0
    if (bytes <= largestBody) return push(chunk, encoding)
    response.once('close', () => request.destroy())
    if (response.headersSent) response.destroy()
    else sendRefusal(response, tooLarge)
    return false
  }
}
