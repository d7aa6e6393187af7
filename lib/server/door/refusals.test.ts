import { expect, test } from 'vitest'
import { listen } from './door.fixture.ts'
import { securityHeaders, setSecurityHeaders } from './headers.ts'
import { refusalOf, sendRefusal } from './refusals.ts'

/** A server that says “looked at” to whatever it does not refuse. */
const open = (isDraft = false) =>
  listen((request, response) => {
    setSecurityHeaders(response)
    const refusal = refusalOf(request, isDraft)
    if (refusal) return sendRefusal(response, refusal)
    return response.setHeader('connection', 'close').end('looked at')
  })

const statusOf = (answer: string) => Number(answer.slice(9, 12))
const get = (target: string, ...headers: string[]) =>
  `GET ${target} HTTP/1.1\r\n${['Host: localhost', 'Connection: close', ...headers].join('\r\n')}\r\n\r\n`

test.each(['/', '/blog', '/blog/', '/.env', '/.well-known/security.txt', '/a..b', '/%C3%A9?x=%zz'])(
  '%s is looked at',
  async (target) => {
    const { send } = await open()
    expect(await send(get(target))).toContain('looked at')
  },
)

test.each([
  ['an encoding that is none', '/%zz'],
  ['a cut encoding', '/%E0%A4%A'],
  ['a NUL', '/%00'],
  ['a line end', '/a%0d%0aset-cookie:x'],
  ['a backslash', '/\\evil.com'],
  ['an encoded backslash', '/%5cevil.com'],
  ['two slashes', '//evil.com'],
  ['a step up', '/../etc/passwd'],
  ['an encoded step up', '/%2e%2e/'],
  ['an encoded slash after a step up', '/blog/..%2f..%2fetc'],
  ['a fragment', '/blog#top'],
  ['another host', 'http://evil.com/'],
  ['letters that are not ASCII', '/caf\xe9'],
])('an address with %s is refused', async (_, target) => {
  const { send } = await open()
  const answer = await send(get(target))
  expect(statusOf(answer)).toBe(400)
  expect(answer).not.toContain('looked at')
})

test('an address of 1,024 characters is looked at, a longer one is not', async () => {
  const { ask } = await open()
  expect((await ask(`/${'a'.repeat(1_023)}`)).status).toBe(200)
  expect((await ask(`/${'a'.repeat(1_024)}`)).status).toBe(414)
})

test.each([
  ['none', 'GET / HTTP/1.1\r\n\r\n'],
  ['two', get('/', 'Host: evil.com')],
  ['one that is no name', 'GET / HTTP/1.1\r\nHost: a/b@c\r\n\r\n'],
])('of hosts it must name one: %s', async (_, request) => {
  const { send } = await open()
  expect(statusOf(await send(request))).toBe(400)
})

test('HTTP/1.0 needs no host', async () => {
  const { send } = await open()
  expect(statusOf(await send('GET / HTTP/1.0\r\n\r\n'))).toBe(200)
})

test.each([
  ['DELETE', '/blog', 'GET, HEAD'],
  ['POST', '/blog', 'GET, HEAD'],
  ['TRACE', '/', 'GET, HEAD'],
  ['PUT', '/api/enquiries', 'GET, HEAD, POST, OPTIONS'],
  ['POST', '/api/health', 'GET, HEAD, OPTIONS'],
  ['POST', '/api/enquiries/stamp?x', 'GET, HEAD, OPTIONS'],
  ['GET', '/api/theme', 'POST, OPTIONS'],
  ['HEAD', '/api/revalidate?x', 'POST, OPTIONS'],
])('%s of %s is refused and told what would do', async (method, path, allow) => {
  const { send } = await open()
  const answer = await send(get(path).replace('GET', method))
  expect(statusOf(answer)).toBe(405)
  expect(answer.toLowerCase()).toContain(`allow: ${allow.toLowerCase()}`)
})

test('an editor in draft mode may post to a page', async () => {
  const { ask } = await open(true)
  expect((await ask('/blog', { method: 'POST' })).status).toBe(200)
  expect((await ask('/blog', { method: 'DELETE' })).status).toBe(405)
})

test('a body that says it is too large is refused before it comes', async () => {
  const { send } = await open()
  const post = (length: number) =>
    get('/api/x', `Content-Length: ${length}`, 'Expect: 100-continue').replace('GET', 'POST')
  expect(statusOf(await send(post(65_537)))).toBe(413)
})

test('a refusal is plain, kept by nobody, and under the security headers', async () => {
  const { ask } = await open()
  const answer = await ask('/%00')
  expect(await answer.text()).toBe('The address cannot be read.\n')
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  for (const [name, value] of Object.entries(securityHeaders)) {
    expect(answer.headers.get(name)).toBe(value)
  }
})
