import type { IncomingMessage, ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { redirectTable } from '#lib/redirects/table.ts'
import { createLog } from '../log/log.ts'
import { listen } from './door.fixture.ts'
import { type FrontDoorOptions, frontDoor } from './front-door.ts'

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** The front door on a free port, with `handle` where Next would be. */
async function open(handle: Handle, options: Partial<FrontDoorOptions> = {}) {
  const lines: string[] = []
  const door = frontDoor({
    handle,
    previewModeId: 'preview-id',
    editorHosts: { apiHost: 'http://localhost:3030' },
    notFound: {
      body: Buffer.from('<h1>Page not found</h1>'),
      headers: { 'content-type': 'text/html', 'content-security-policy': "default-src 'none'" },
    },
    phone: () => '+15550142470',
    log: createLog({ format: 'plain', write: (line) => lines.push(line) }),
    redirects: redirectTable([{ from: '/old', to: '/new', permanent: true }]),
    files: async (_request, response) => response.end('a file'),
    share: async (_request, response) => response.end('picture'),
    health: async (response) => response.end('healthy'),
    isStopping: () => false,
    proxies: 0,
    guests: { secret: null, pathOfDraft: async () => null },
    studioHost: undefined,
    siteUrl: 'https://vivacity.example',
    ...options,
  })
  return { ...(await listen(door)), lines }
}

const page: Handle = async (_request, response) => {
  response.writeHead(200, {
    'content-type': 'text/html',
    'x-nextjs-cache': 'HIT',
    'x-next-cache-tags': 'a,b',
  })
  response.write('<p>Hello')
  response.end('</p>')
}

test.each([
  ['http://vivacity.example/blog', 200],
  ['HTTPS://VIVACITY.example?x=1', 200],
  ['http://vivacity.example//evil.example/', 400],
  ['http://evil.example/blog', 400],
  ['http://vivacity.example@evil.example/blog', 400],
])('a whole address may stand for a path, where it is ours: %s', async (target, status) => {
  const { send } = await open(page)
  const answer = await send(
    `GET ${target} HTTP/1.1\r\nHost: vivacity.example\r\nConnection: close\r\n\r\n`,
  )
  expect(Number(answer.slice(9, 12))).toBe(status)
})

test('a page passes whole, without the tags it depends on, under the security headers', async () => {
  const { ask } = await open(page)
  const answer = await ask('/blog')
  expect(await answer.text()).toBe('<p>Hello</p>')
  expect(answer.headers.get('x-next-cache-tags')).toBeNull()
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
})

test('a handler that waits for its own answer to be finished is answered', async () => {
  const { ask } = await open(async (_request, response) => {
    const finished = new Promise((resolve) => response.once('finish', resolve))
    response.end('<rss/>')
    await finished
  })
  expect(await (await ask('/feed.xml')).text()).toBe('<rss/>')
})

test('HEAD has the length of the page and no body', async () => {
  const { ask } = await open(page)
  const answer = await ask('/blog', {
    method: 'HEAD',
    headers: { 'accept-encoding': 'identity' },
  })
  expect(answer.headers.get('content-length')).toBe('12')
  expect(await answer.text()).toBe('')
})

test('a reader gets the page in the smallest form, or nothing where it has it already', async () => {
  const { ask } = await open(page)
  const first = await ask('/blog', { headers: { 'accept-encoding': 'gzip, br' } })
  expect(first.headers.get('content-encoding')).toBe('br')
  expect(first.headers.get('vary')).toBe('Accept-Encoding, Cookie')
  expect(await first.text()).toBe('<p>Hello</p>')
  const etag = first.headers.get('etag') ?? ''
  const second = await ask('/blog', { headers: { 'if-none-match': etag } })
  expect(second.status).toBe(304)
})

test('an address that does not exist shows the not-found page and is not stored', async () => {
  const { ask } = await open(async (_request, response) => {
    response.writeHead(404, { 'content-type': 'text/html' }).end('<script>draw()</script>')
  })
  const answer = await ask('/blog/nothing-here')
  expect(answer.status).toBe(404)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(await answer.text()).toBe('<h1>Page not found</h1>')
})

test.each([
  [
    'answers 500',
    async (_: IncomingMessage, response: ServerResponse) => {
      response.writeHead(500, { 'x-next-cache-tags': 'a' }).end('Internal Server Error')
    },
  ],
  [
    'throws',
    async () => {
      throw new Error('the lake is away')
    },
  ],
] satisfies [string, Handle][])(
  'where Next %s, the reader gets the phone number',
  async (_, handle) => {
    const { ask, lines } = await open(handle)
    const answer = await ask('/blog/new')
    expect(answer.status).toBe(503)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const html = await answer.text()
    expect(html).toContain('href="tel:+15550142470"')
    expect(html).toContain('call 911')
    expect(lines.join('\n')).toContain('503 to GET /blog/new')
  },
)

test('what only Next may say is dropped; Server Actions are for real draft cookies', async () => {
  const { ask } = await open(async (request, response) => {
    response.end(JSON.stringify(request.headers))
  })
  const forged = {
    'x-middleware-subrequest': 'x',
    'content-security-policy': "script-src 'nonce-evil'",
    'next-action': 'abc',
    'next-resume': '1',
    'x-nextjs-data': '1',
    'x-next-resume-state-length': '5',
    'x-now-route-matches': '1=blog',
    'x-invoke-path': '/studio',
    'x-forwarded-host': 'evil.com',
    'x-prerender-revalidate': 'guessed',
  }
  const dropped = /subrequest|nonce-evil|resume|x-next|route-matches|invoke|evil\.com|guessed/
  const anonymous = await (await ask('/', { headers: forged })).text()
  expect(anonymous).not.toMatch(dropped)
  expect(anonymous).not.toContain('next-action')
  const draft = await (
    await ask('/', { headers: { ...forged, cookie: '__prerender_bypass=preview-id' } })
  ).text()
  expect(draft).toContain('next-action')
  expect(draft).not.toMatch(dropped)
})

test('an old address leads on; the making of pages anew is not led astray', async () => {
  const { ask } = await open(page)
  const reader = await ask('/old?utm_source=x', { redirect: 'manual' })
  expect(reader.status).toBe(301)
  expect(reader.headers.get('location')).toBe('/new?utm_source=x')
  const warming = { 'x-prerender-revalidate': 'preview-id' }
  expect((await ask('/old', { headers: warming, redirect: 'manual' })).status).toBe(200)
})

test('files and the state of the process are answered without Next', async () => {
  const { ask } = await open(async () => {
    throw new Error('Next was asked')
  })
  expect(await (await ask('/_next/static/a.js')).text()).toBe('a file')
  expect(await (await ask('/api/health')).text()).toBe('healthy')
})

test('what machines are told is kept by nobody', async () => {
  const { ask } = await open(page)
  expect((await ask('/api/anything')).headers.get('cache-control')).toBe('no-store')
})

test('a process that ends keeps no connection', async () => {
  const { ask } = await open(page, { isStopping: () => true })
  expect((await ask('/blog')).headers.get('connection')).toBe('close')
})

test('nobody is asked about an address that is known to be nothing, save to make it anew', async () => {
  const asked: string[] = []
  const { ask } = await open(
    async (request, response) => {
      asked.push(request.url ?? '')
      response.writeHead(404).end()
    },
    { isUnknown: () => true },
  )
  for (const name of ['accept', 'rsc', 'next-router-prefetch']) {
    const answer = await ask('/blog/nothing', { headers: { [name]: '1' } })
    expect(answer.status).toBe(404)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await answer.text()).toContain('Page not found')
  }
  expect(asked).toEqual([])
  await ask('/blog/nothing', { headers: { 'x-prerender-revalidate': 'preview-id' } })
  expect(asked).toEqual(['/blog/nothing'])
})

test('what the framework asks for itself is kept by no proxy', async () => {
  const { ask } = await open(async (_request, response) => {
    response.writeHead(200, { 'cache-control': 's-maxage=86400' }).end('payload')
  })
  const answer = await ask('/islands', { headers: { rsc: '1' } })
  expect(answer.headers.get('cache-control')).toBe('no-store')
})
