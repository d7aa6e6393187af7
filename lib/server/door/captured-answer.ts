import type { IncomingMessage, ServerResponse } from 'node:http'

/** Next's own request handler. */
export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>

export interface CapturedAnswer {
  status: number
  body: Buffer
  /** Sends an answer in place of the captured one, under the headers that stand on the response. */
  send: (status: number, body: Buffer | string) => void
}

function bytesOf(chunk: unknown, encoding: unknown): Buffer {
  if (typeof chunk === 'string') {
    return Buffer.from(chunk, encoding === 'base64' || encoding === 'hex' ? encoding : 'utf8')
  }
  return chunk instanceof Uint8Array ? Buffer.from(chunk) : Buffer.alloc(0)
}

/**
 * Holds an answer back until it is whole, so that it can still be replaced.
 * For pages only: a stream must not be held. `release` gives the response back as it was, for
 * where the one who should have answered failed.
 */
function captureAnswer(response: ServerResponse) {
  const { end, write, writeHead, flushHeaders } = response
  const chunks: Buffer[] = []
  const release = () => Object.assign(response, { end, write, writeHead, flushHeaders })
  const answer = new Promise<CapturedAnswer>((resolve, reject) => {
    response.once('close', () => reject(new Error('The reader left.')))
    response.flushHeaders = () => undefined
    response.writeHead = (status: number, ...rest: unknown[]) => {
      response.statusCode = status
      const headers = rest.find((part) => typeof part === 'object' && part !== null)
      for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value)
      return response
    }
    response.write = (chunk: unknown, encoding?: unknown) => {
      chunks.push(bytesOf(chunk, encoding))
      return true
    }
    response.end = (chunk?: unknown, encoding?: unknown) => {
      chunks.push(bytesOf(chunk, encoding))
      release()
      resolve({
        status: response.statusCode,
        body: Buffer.concat(chunks),
        send(status, body) {
          response.statusCode = status
          response.removeHeader('transfer-encoding')
          if (status !== 304) response.setHeader('content-length', Buffer.byteLength(body))
          response.end(response.req.method === 'HEAD' ? undefined : body)
        },
      })
      return response
    }
  })
  // Where Next throws, nobody waits for the answer any more.
  answer.catch(() => undefined)
  return { answer, release }
}

/** What Next answers, whole, with the response still free for another answer. */
export async function wholeAnswer(
  handle: Handle,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<CapturedAnswer> {
  const captured = captureAnswer(response)
  // Next may wait for the end of the answer, which is held here: so nobody waits for Next.
  const handled = handle(request, response).catch((fault: unknown) => {
    captured.release()
    throw fault
  })
  return Promise.race([captured.answer, handled.then(() => captured.answer)])
}
