import type { ClientConfig } from '@sanity/client'

type FetchLike = ReturnType<NonNullable<ClientConfig['resolveFetch']>>
type FetchInit = NonNullable<Parameters<FetchLike>[1]>

const streams = /\/data\/(?:listen|live\/events)\//

/**
 * `fetch` for a Studio on the local lake. One tab holds six to nine event streams open, and a browser
 * allows six HTTP/1.1 connections a host: everything else would wait for ever. So event streams travel
 * over WebSockets, which do not count, to the same address; all other requests are plain.
 */
export const lakeFetch: FetchLike = (input, init) =>
  streams.test(input) ? openStream(input, init) : fetch(input, init)

function openStream(input: string, init: FetchInit = {}): Promise<Response> {
  const url = new URL(input)
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
  // A WebSocket cannot carry request headers, and a resumed stream says here where it stopped.
  const lastEventId = new Headers(toPairs(init.headers)).get('last-event-id')
  if (lastEventId) url.searchParams.set('lastEventId', lastEventId)

  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url)
    const abort = () => socket.close()
    init.signal?.addEventListener('abort', abort, { once: true })
    socket.addEventListener('open', () => {
      const headers = { 'content-type': 'text/event-stream' }
      resolve(new Response(textOf(socket), { headers }))
    })
    socket.addEventListener('close', () => {
      init.signal?.removeEventListener('abort', abort)
      reject(new TypeError(`The event stream of ${url.host} closed before it opened.`))
    })
  })
}

/** The text frames of a socket as bytes; the stream ends when the socket closes. */
function textOf(socket: WebSocket): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let cancelled = false
  return new ReadableStream({
    start(controller) {
      socket.addEventListener('message', (event) => {
        if (!cancelled) controller.enqueue(encoder.encode(String(event.data)))
      })
      socket.addEventListener('close', () => {
        if (!cancelled) controller.close()
      })
    },
    cancel() {
      cancelled = true
      socket.close()
    },
  })
}

function toPairs(headers: FetchInit['headers']): [string, string][] {
  if (!headers) return []
  if (Symbol.iterator in headers) {
    return Array.from(headers, ([name, value]): [string, string] => [name, value])
  }
  return Object.entries(headers)
}
