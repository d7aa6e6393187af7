import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import type { Log } from '../log/log.ts'
import type { ReplyAtOnce } from './answer-at-once.ts'

export interface QuickOptions {
  /** Undefined for bytes that Node's parser should read. */
  answer: (bytes: Buffer) => ReplyAtOnce | undefined
  log: Log
}

/**
 * Answers what can be answered at once before Node's parser sees it. The first bytes on a connection
 * that are anything else hand it over to the server, with those bytes and for good: what comes in
 * is read by one of the two, never by both.
 * @returns the open connections that were never handed over
 */
export function openQuickConnections(
  server: Server,
  { answer, log }: QuickOptions,
): ReadonlySet<Socket> {
  const open = new Set<Socket>()
  const toServer = server.listeners('connection')
  server.removeAllListeners('connection')

  server.on('connection', (socket) => {
    const handOver = (bytes: Buffer) => {
      open.delete(socket)
      socket.setTimeout(0)
      for (const [name, listener] of Object.entries(listeners)) socket.off(name, listener)
      for (const listener of toServer) listener.call(server, socket)
      socket.unshift(bytes)
    }
    const read = (bytes: Buffer) => {
      // Who does not take what was sent may not have more of it prepared: Node knows how to wait.
      const reply = socket.writableLength === 0 ? answer(bytes) : undefined
      if (!reply) return handOver(bytes)
      const began = performance.now()
      socket.setTimeout(server.keepAliveTimeout)
      socket.write(reply.bytes, (fault) => {
        const ms = Math.round((performance.now() - began) * 10) / 10
        log.answer({ ...reply.note, ms, ...(fault && { cut: true }) })
      })
    }
    const end = () => socket.end()
    const destroy = () => socket.destroy()
    const listeners = { data: read, end, timeout: destroy, error: destroy }
    open.add(socket)
    socket.once('close', () => open.delete(socket))
    socket.setTimeout(server.headersTimeout)
    for (const [name, listener] of Object.entries(listeners)) socket.on(name, listener)
  })

  return open
}
