import { once } from 'node:events'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type WebSocket, WebSocketServer } from 'ws'
import { lakeFetch } from './lake-fetch.ts'

let server: WebSocketServer
let address: string

beforeEach(async () => {
  server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  await once(server, 'listening')
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('No port was bound.')
  address = `http://127.0.0.1:${bound.port}`
})

afterEach(() => {
  for (const socket of server.clients) socket.terminate()
  server.close()
})

function nextStream(): Promise<{ socket: WebSocket; url: string }> {
  return new Promise((resolve) => {
    server.once('connection', (socket, request) => resolve({ socket, url: request.url ?? '' }))
  })
}

test('an event stream arrives over a WebSocket at the same address, frame by frame', async () => {
  const opened = nextStream()
  const response = await lakeFetch(`${address}/v1/data/listen/local?query=*`, {
    headers: { 'Last-Event-ID': 'tx1#a' },
  })
  const { socket, url } = await opened
  socket.send('event: welcome\n\n')
  socket.send('event: mutation\n\n')
  socket.close()

  expect(url).toBe('/v1/data/listen/local?query=*&lastEventId=tx1%23a')
  expect(response.headers.get('content-type')).toBe('text/event-stream')
  expect(await response.text()).toBe('event: welcome\n\nevent: mutation\n\n')
})

test('an aborted stream closes its socket', async () => {
  const opened = nextStream()
  const abort = new AbortController()
  await lakeFetch(`${address}/v1/data/live/events/local`, { signal: abort.signal })
  const { socket } = await opened
  const closed = once(socket, 'close')
  abort.abort()
  await closed
})

test('a server that is not there is a failed fetch, which the client retries', async () => {
  await expect(lakeFetch('http://127.0.0.1:9/v1/data/listen/local')).rejects.toThrow(TypeError)
})
