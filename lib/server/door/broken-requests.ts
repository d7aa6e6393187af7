import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { securityHeaders, setSecurityHeaders } from './headers.ts'
import { sendRefusal } from './refusals.ts'

const reasons = {
  400: 'Bad Request',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
}

type Status = keyof typeof reasons

const texts: Record<Status, string> = {
  400: 'The request cannot be read.',
  405: 'This address does not take that.',
  408: 'The request took too long to arrive.',
  431: 'The request has too many headers.',
}

const statusOfFault = (code: unknown): Status => {
  if (code === 'HPE_HEADER_OVERFLOW') return 431
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400
}

function wholeAnswer(status: Status): string {
  const lines = {
    ...securityHeaders,
    'cache-control': 'no-store',
    'content-type': 'text/plain; charset=utf-8',
    'content-length': `${texts[status].length + 1}`,
    connection: 'close',
    ...(status === 405 && { allow: 'GET, HEAD' }),
  }
  const head = Object.entries(lines).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} ${reasons[status]}\r\n${head.join('')}\r\n${texts[status]}\n`
}

/** An offer to go on in HTTP/2, as `curl --http2` makes with any request, is only passed over. */
export const isRealUpgrade = ({ headers }: IncomingMessage) => headers.upgrade !== 'h2c'

/**
 * Answers plainly, and ends the connection, where there is no request to hand on: what Node's
 * parser refuses (CL with TE, line ends in headers, headers too large or too slow), CONNECT, and
 * upgrades, of which the site has none.
 */
export function refuseBrokenRequests(server: Server, note: (status: number) => void) {
  /** Sockets in the middle of an answer: words of ours would be taken for a part of it. */
  const answering = new WeakSet<Duplex>()
  server.on('request', ({ socket }, response) => {
    answering.add(socket)
    response.once('close', () => answering.delete(socket))
  })
  const refuse = (socket: Duplex, status: Status) => {
    note(status)
    if (!socket.writable || answering.has(socket)) return socket.destroy()
    return socket.end(wholeAnswer(status), () => socket.destroy())
  }
  server.on('clientError', (fault: NodeJS.ErrnoException, socket) => {
    if (fault.code === 'ECONNRESET') socket.destroy()
    else refuse(socket, statusOfFault(fault.code))
  })
  server.on('checkExpectation', (_request, response) => {
    setSecurityHeaders(response)
    sendRefusal(response, { status: 417, text: 'Only 100-continue can be expected here.' })
  })
  server.on('connect', (_request, socket) => refuse(socket, 405))
  server.removeAllListeners('upgrade')
  server.on('upgrade', (_request, socket) => refuse(socket, 400))
}
