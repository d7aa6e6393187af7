import { type IncomingMessage, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import type { ServerType } from '@hono/node-server'
import type { Hono } from 'hono'
import { type WebSocket, WebSocketServer } from 'ws'
import type { LakeEnv } from './context.ts'
import { Presence } from './presence.ts'

const streamPath = /^\/v[^/]+\/data\/(listen|live\/events)\//
/** A page that reads so much slower than we write is let go; it will come back and resume. */
const mostUnreadBytes = 8 * 1024 * 1024
const presencePath = /^\/v[^/]+\/socket\/([^/]+)$/

/**
 * Accepts WebSockets: event streams under their own address, frame by frame, because browsers
 * allow six HTTP/1.1 connections and one Studio tab wants nine; and the presence channel.
 * Who may open one is decided by the same handlers that answer over HTTP.
 */
export function acceptSockets(server: ServerType, app: Hono<LakeEnv>) {
  const accepted = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 })
  const presence = new Presence()

  server.on('upgrade', (incoming: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy())
    answer(incoming, socket, head).catch(() => refuse(socket, 500))
  })

  async function answer(incoming: IncomingMessage, socket: Duplex, head: Buffer) {
    const request = requestOf(incoming)
    if (!request) return refuse(socket, 400)
    const response = await app.fetch(request, { incoming })
    if (socket.destroyed) return
    const { pathname } = new URL(request.url)
    const upgrade = (onOpen: (client: WebSocket) => void) =>
      accepted.handleUpgrade(incoming, socket, head, onOpen)
    if (streamPath.test(pathname) && response.ok && response.body) {
      const { body } = response
      upgrade((client) => relay(body, client))
      return
    }
    await response.body?.cancel()
    const channel = presencePath.exec(pathname)?.[1]
    if (channel && response.ok) upgrade((client) => presence.join(channel, client))
    else refuse(socket, response.ok ? 404 : response.status)
  }

  return {
    close() {
      for (const client of accepted.clients) client.terminate()
      accepted.close()
    },
  }
}

function requestOf(incoming: IncomingMessage): Request | undefined {
  try {
    const headers = new Headers()
    for (const [name, value] of Object.entries(incoming.headers)) {
      if (typeof value === 'string') headers.set(name, value)
    }
    return new Request(new URL(incoming.url ?? '/', `http://${incoming.headers.host}`), { headers })
  } catch {
    return undefined
  }
}

function refuse(socket: Duplex, status: number): void {
  if (socket.destroyed) return
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\n\r\n`)
}

/** Sends an event stream as text frames, one write of the stream per frame. */
async function relay(body: ReadableStream<Uint8Array>, client: WebSocket): Promise<void> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  client.on('close', () => reader.cancel().catch(() => {}))
  client.on('error', () => client.terminate())
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done || client.readyState !== client.OPEN) break
      if (client.bufferedAmount > mostUnreadBytes) break
      client.send(decoder.decode(value, { stream: true }))
    }
    client.close()
  } catch {
    // The stream broke off (fault `reset`): so does the socket.
    client.terminate()
  }
}
