import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { onTestFinished } from 'vitest'
import { z } from 'zod'
import { isRealUpgrade, refuseBrokenRequests } from './broken-requests.ts'

type Listener = (request: IncomingMessage, response: ServerResponse) => unknown

const timeOuts = { headersTimeout: 400, requestTimeout: 400, connectionsCheckingInterval: 100 }

/**
 * A real server on a free port, as the site's own, with less patience. It ends with the test.
 * @param prepare what else is done to the server before it listens
 */
export async function listen(listener: Listener, prepare: (server: Server) => unknown = () => {}) {
  const server = createServer({
    ...timeOuts,
    requireHostHeader: false,
    shouldUpgradeCallback: isRealUpgrade,
  })
  const refusedRaw: number[] = []
  refuseBrokenRequests(server, (status) => refusedRaw.push(status))
  server.on('request', listener)
  server.on('checkContinue', listener)
  prepare(server)
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = z.object({ port: z.number() }).parse(server.address())
  return {
    server,
    port,
    refusedRaw,
    ask: (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init),
    send: (...parts: string[]) => sendRaw(port, parts),
  }
}

/** Sends bytes as they are; resolves with all that comes back until the other side ends it. */
async function sendRaw(port: number, parts: string[]): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  let answer = ''
  socket.setEncoding('latin1')
  socket.on('data', (text) => {
    answer += text
  })
  // A refusal may reset the connection while we are still sending.
  socket.on('error', () => undefined)
  const ended = new Promise((resolve) => socket.once('close', resolve))
  for (const part of parts) socket.write(part, 'latin1')
  await ended
  return answer
}
