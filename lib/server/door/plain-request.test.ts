import { createServer } from 'node:http'
import { connect } from 'node:net'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { readPlainRequest } from './plain-request.ts'

const read = (text: string) => readPlainRequest(Buffer.from(text, 'latin1'))
const request = (line: string, ...headers: string[]) =>
  [line, 'Host: vivacity.example', ...headers, '', ''].join('\r\n')

test.each([
  ['/', 'GET / HTTP/1.1'],
  ['/blog', 'GET /blog HTTP/1.1'],
  ['/blog/role-of-ecmo-specialists', 'GET /blog/role-of-ecmo-specialists HTTP/1.1'],
])('a reader’s request for %s is plain', (path, line) => {
  const headers = ['Accept-Encoding: gzip, br', 'sec-ch-ua: "Chromium";v="156"', 'Cookie: a=b']
  expect(read(request(line, ...headers))).toEqual({
    path,
    headers: {
      host: 'vivacity.example',
      'accept-encoding': 'gzip, br',
      'sec-ch-ua': '"Chromium";v="156"',
      cookie: 'a=b',
    },
  })
})

test.each([
  'HEAD / HTTP/1.1',
  'get / HTTP/1.1',
  'GET / HTTP/1.0',
  'GET  / HTTP/1.1',
  'GET //evil.example HTTP/1.1',
  'GET /blog/ HTTP/1.1',
  'GET /Blog HTTP/1.1',
  'GET /blog?page=2 HTTP/1.1',
  'GET /%2e%2e/ HTTP/1.1',
  'GET /.. HTTP/1.1',
  'GET http://vivacity.example/ HTTP/1.1',
  'GET /_next/static HTTP/1.1',
  'GET / HTTP/1.1 ',
  '\r\nGET / HTTP/1.1',
])('is left to Node: %j', (line) => {
  expect(read(request(line))).toBeUndefined()
})

test.each([
  'Content-Length: 0',
  'Content-Length: 5',
  'Transfer-Encoding: chunked',
  'Connection: close',
  'Connection: Upgrade',
  'Connection: keep-alive, Transfer-Encoding',
  'Upgrade: h2c',
  'Expect: 100-continue',
  'Trailer: a',
  'TE: trailers',
  'Range: bytes=0-1',
  'If-Modified-Since: Mon, 23 Nov 2026 00:00:00 GMT',
  'Origin: https://studio.vivacity.example',
  'Purpose: prefetch',
  'RSC: 1',
  'Next-Action: a',
  'X-Middleware-Subrequest: a',
  'X-Forwarded-Host: evil.example',
  'X-Prerender-Revalidate: a',
  'Content-Security-Policy: a',
  'Host: evil.example',
  'Accept-Encoding: br\r\nAccept-Encoding: gzip',
  'Accept: a\r\n b',
  'Accept: a\nCookie: b',
  'Accept : a',
  'Accept: a\u0000b',
  'Accept: é',
  'Accept:',
  'Accept',
  '__proto__: a',
  `Accept: ${'a'.repeat(5_000)}`,
])('is left to Node: a page asked for with %j', (header) => {
  expect(read(request('GET / HTTP/1.1', header))).toBeUndefined()
})

test.each([
  'GET / HTTP/1.1\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: a b\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: a@b\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: a\r\n',
  'GET / HTTP/1.1\nHost: a\n\n',
  'GET / HTTP/1.1\r\nHost: a\r\n\r\nbody',
  'GET / HTTP/1.1\r\nHost: a\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: a\r\n\r\n\r\n\r\n',
  '',
  '\r\n\r\n',
])('is left to Node: the bytes %j', (text) => {
  expect(read(text)).toBeUndefined()
})

const names = ['Accept', 'accept-encoding', 'Cookie', 'sec-ch-ua', 'If-None-Match', 'Connection']
const values = ['br', 'keep-alive', 'close', 'a=b; c=d', '"x", W/"y"', 'chunked', '0', '\t', '']
const oddities = [
  '',
  ' ',
  '\r',
  '\n',
  '\0',
  ':',
  ',',
  'é',
  '\r\n',
  'Content-Length: 3',
  'GET / HTTP/1.1',
]
const headers = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...values)), {
  maxLength: 4,
})
const paths = fc.constantFrom('/', '/blog', '/blog/a-b', '/a/b/c', '//a', '/A', '/a.b', '/a?b')
const odd = fc.option(fc.tuple(fc.nat(120), fc.constantFrom(...oddities)), {
  freq: 2,
  nil: undefined,
})

const bytesOf = (path: string, given: [string, string][], change?: [number, string]) => {
  const text = request(`GET ${path} HTTP/1.1`, ...given.map(([name, value]) => `${name}: ${value}`))
  if (!change) return text
  const at = change[0] % text.length
  return text.slice(0, at) + change[1] + text.slice(at)
}

/** What Node's own parser makes of the bytes: the requests in them, and whether it refused any. */
async function openNode() {
  const seen: unknown[] = []
  const server = createServer((asked, response) => {
    let body = ''
    asked.on('data', (part) => {
      body += part
    })
    asked.on('end', () => {
      const { method, url, headers: given } = asked
      seen.push({ method, url, headers: { ...given }, body })
      response.end()
    })
  })
  server.on('clientError', (_fault, socket) => {
    seen.push('refused')
    socket.destroy()
  })
  onTestFinished(() => void server.close())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = z.object({ port: z.number() }).parse(server.address())
  return async (bytes: string) => {
    seen.length = 0
    const socket = connect(port, '127.0.0.1').on('error', () => undefined)
    socket.resume().end(bytes, 'latin1')
    await new Promise((resolve) => socket.once('close', resolve))
    return [...seen]
  }
}

test('whatever is read as plain, Node’s parser reads as the same one request', async () => {
  const askNode = await openNode()
  let plain = 0
  await fc.assert(
    fc.asyncProperty(paths, headers, odd, async (path, given, change) => {
      const bytes = bytesOf(path, given, change)
      const own = read(bytes)
      if (!own) return
      plain += 1
      const wanted = { method: 'GET', url: own.path, headers: { ...own.headers }, body: '' }
      expect(await askNode(bytes)).toEqual([wanted])
    }),
    { numRuns: 3_000 },
  )
  expect(plain).toBeGreaterThan(300)
})
