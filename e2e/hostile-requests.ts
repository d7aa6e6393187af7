/** A request that no browser makes, byte for byte, and what is to become of it. */
export interface HostileRequest {
  name: string
  raw: string
  status: number
  /** Where the next reader goes: there nothing may be left of it. */
  visit: string
}

/** Stands in every forged header: it may show up nowhere afterwards. */
export const trace = 'forged-7f3a9'

interface Shape {
  method?: string
  headers?: string[]
  body?: string
  visit?: string
  host?: string
}

function hostile(name: string, target: string, status: number, shape: Shape = {}): HostileRequest {
  const { method = 'GET', headers = [], body = '', visit = '/', host = 'Host: localhost' } = shape
  const lines = [`${method} ${target} HTTP/1.1`, host, 'Connection: close', ...headers]
  return { name, status, visit, raw: `${lines.filter(Boolean).join('\r\n')}\r\n\r\n${body}` }
}

const forged = (name: string, header: string, visit = '/blog', status = 200) =>
  hostile(`forged ${name}`, visit, status, { headers: [header], visit })

const post = (length: number, ...headers: string[]): Shape => ({
  method: 'POST',
  headers: ['Content-Type: application/json', `Content-Length: ${length}`, ...headers],
  body: 'x'.repeat(length),
})

const chunks = (count: number) => `8000\r\n${'x'.repeat(0x8000)}\r\n`.repeat(count)

const addresses: HostileRequest[] = [
  hostile('an encoding that is none', '/%zz', 400),
  hostile('a cut encoding', '/blog/%E0%A4%A', 400, { visit: '/blog' }),
  hostile('a NUL', '/blog%00', 400, { visit: '/blog' }),
  hostile('line ends in the address', '/%0d%0aset-cookie:%20a=b', 400),
  hostile('a backslash', '/\\evil.example', 400),
  hostile('an encoded backslash', '/%5cevil.example', 400),
  hostile('two slashes', '//evil.example', 400),
  hostile('two slashes and a slash at the end', '//evil.example/', 400),
  hostile('encoded slashes and a slash at the end', '/%2f%2fevil.example/', 308),
  hostile('a slash at the end', '/blog/', 308, { visit: '/blog' }),
  hostile('a step up', '/../../etc/passwd', 400),
  hostile('an encoded step up', '/%2e%2e/%2e%2e/etc/passwd', 400),
  hostile('a step up to the environment', '/_next/static/..%2f..%2f.env', 400),
  hostile('the environment', '/.env', 404),
  hostile('the repository', '/.git/config', 404),
  hostile('the package', '/package.json', 404),
  hostile('the build', '/_next/../prerender-manifest.json', 400),
  hostile('the image optimizer', '/_next/image?url=%2Fmedia&w=64&q=75', 404),
  hostile('the data of a page', '/_next/data/build/blog.json', 404, { visit: '/blog' }),
  hostile('the name of the index', '/index', 404),
  hostile('the payload of a page', '/blog.rsc', 404, { visit: '/blog' }),
  hostile('1,025 characters', `/${'a'.repeat(1_024)}`, 414),
  hostile('the address of another host', 'http://evil.example/blog', 400, { visit: '/blog' }),
  hostile('an asterisk', '*', 400, { method: 'OPTIONS' }),
]

const methods: HostileRequest[] = [
  hostile('DELETE', '/blog', 405, { method: 'DELETE', visit: '/blog' }),
  hostile('TRACE', '/', 405, { method: 'TRACE' }),
  hostile('PUT to the machine room', '/api/health', 405, { method: 'PUT' }),
  hostile('CONNECT', 'evil.example:443', 405, { method: 'CONNECT' }),
  hostile('a method that is none', '/', 400, { method: 'FETCH' }),
  hostile('a post to a page', '/contact', 405, { ...post(10), visit: '/contact' }),
  hostile('a Server Action', '/blog', 405, {
    ...post(2, `Next-Action: ${trace}`),
    visit: '/blog',
  }),
  hostile('the rest of a page', '/blog', 405, { ...post(2, 'Next-Resume: 1'), visit: '/blog' }),
]

const headers: HostileRequest[] = [
  forged('policy', `Content-Security-Policy: script-src 'nonce-${trace}'`),
  forged(
    'policy that only reports',
    `Content-Security-Policy-Report-Only: script-src 'nonce-${trace}'`,
  ),
  forged('middleware', `X-Middleware-Subrequest: ${trace}:${trace}:${trace}`),
  forged('rewrite', `X-Middleware-Rewrite: /${trace}`, '/services'),
  forged('path', `X-Matched-Path: /${trace}`, '/services'),
  forged('invocation', `X-Invoke-Path: /${trace}`, '/services'),
  forged('route', `X-Now-Route-Matches: 1=${trace}`, '/team'),
  forged('host', `X-Forwarded-Host: ${trace}.example`, '/about'),
  forged('order to make a page anew', `X-Prerender-Revalidate: ${trace}`, '/about'),
  forged('order from the front door', `X-Internal-Secret: ${trace}`, '/about'),
  forged('draft cookie', `Cookie: __prerender_bypass=${trace}`),
  forged('action', `Next-Action: ${trace}`),
  forged('resume', 'Next-Resume: 1'),
  // Next sends these on to an address of their own (`?_rsc=…`), away from the page's.
  forged('navigation', 'RSC: 1', '/blog', 307),
  forged('prefetch', 'Next-Router-Prefetch: 1\r\nRSC: 1', '/team', 307),
  forged('tree', `RSC: 1\r\nNext-Router-State-Tree: ${trace}`, '/services', 307),
  forged('query', 'Accept: text/x-component', '/privacy?_rsc=1'),
]

const protocol: HostileRequest[] = [
  hostile('no host', '/', 400, { host: '' }),
  hostile('two hosts', '/', 400, { headers: ['Host: evil.example'] }),
  hostile('a host that is none', '/', 400, { host: 'Host: a/b@evil.example' }),
  hostile('a length and chunks', '/', 400, {
    method: 'POST',
    headers: ['Content-Length: 4', 'Transfer-Encoding: chunked'],
    body: '0\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n',
  }),
  hostile('chunks that are not last', '/', 400, {
    method: 'POST',
    headers: ['Transfer-Encoding: chunked, identity'],
  }),
  hostile('two lengths', '/', 400, {
    method: 'POST',
    headers: ['Content-Length: 4', 'Content-Length: 5'],
  }),
  hostile('headers past 16 KB', '/', 431, { headers: [`X: ${'x'.repeat(17_000)}`] }),
  hostile('an upgrade', '/', 400, { headers: ['Connection: Upgrade', 'Upgrade: websocket'] }),
  hostile('an expectation', '/', 417, { headers: ['Expect: a miracle'] }),
  hostile('a body past 64 KB', '/api/revalidate', 413, post(65_537)),
  hostile('chunks past 64 KB', '/api/revalidate', 413, {
    method: 'POST',
    headers: ['Transfer-Encoding: chunked'],
    body: `${chunks(3)}0\r\n\r\n`,
  }),
]

const machineRoom: HostileRequest[] = [
  hostile('a mark without a secret', '/api/revalidate', 401, post(2)),
  hostile(
    'a mark with a guessed secret',
    '/api/revalidate',
    401,
    post(2, `X-Internal-Secret: ${trace}`),
  ),
  hostile('the preview without a secret', '/api/draft/enable', 401),
  hostile('a way out of the preview to another site', '/api/draft/disable?to=//evil.example', 307),
]

export const hostileRequests = [...addresses, ...methods, ...headers, ...protocol, ...machineRoom]
