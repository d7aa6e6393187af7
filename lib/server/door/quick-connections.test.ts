import { connect } from 'node:net'
import { beforeAll, expect, test, vi } from 'vitest'
import { redirectTable } from '#lib/redirects/table.ts'
import { keepRendered, keptAnswer, openAnswerMemory } from '../pages/answer-memory.ts'
import { openKnowingAPage, page } from './known-page.fixture.ts'

beforeAll(openAnswerMemory)

const head = (...headers: string[]) =>
  ['GET /page HTTP/1.1', 'Host: vivacity.example', ...headers, '', ''].join('\r\n')
const bye = 'GET /page HTTP/1.1\r\nHost: vivacity.example\r\nConnection: close\r\n\r\n'
const firefox = [
  'User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  'Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'Accept-Language: en-US,en;q=0.5',
  'Connection: keep-alive',
  'Upgrade-Insecure-Requests: 1',
  'Sec-Fetch-Dest: document',
  'Priority: u=0, i',
]

/** One answer's lines and body; the date apart, which is that of the moment. */
const comparable = (answer: string) => {
  const [lines = '', ...body] = answer.split('\r\n\r\n')
  const [status, ...headers] = lines.split('\r\n').filter((line) => !line.startsWith('Date: '))
  return { status, headers: headers.sort(), body: body.join('\r\n\r\n') }
}

const isWhole = (all: string) => {
  const length = /content-length: (\d+)/i.exec(all)?.[1] ?? '0'
  const at = all.indexOf('\r\n\r\n')
  return at > 0 && all.length >= at + 4 + Number(length)
}

function open(port: number) {
  const socket = connect(port, '127.0.0.1').setNoDelay()
  let all = ''
  socket.setEncoding('latin1').on('data', (text) => {
    all += text
  })
  return { socket, received: () => all }
}

/** The one answer that comes back for these bytes. */
async function exchange(port: number, bytes: string) {
  const { socket, received } = open(port)
  socket.write(bytes, 'latin1')
  await vi.waitFor(() => expect(isWhole(received())).toBe(true))
  socket.destroy()
  return received()
}

test.each([
  [head()],
  [head(...firefox)],
  [head('Accept-Encoding: gzip, deflate, br, zstd')],
  [head('Accept-Encoding: gzip;q=0.5, br;q=0')],
  [head('Cookie: theme=dark; other=1', 'Accept-Encoding: br')],
  [head('If-None-Match: W/"another"')],
  [head('If-None-Match: *')],
])('the answer is the same as by Node’s parser: %j', async (request) => {
  const careful = await openKnowingAPage()
  const quick = await openKnowingAPage({ isQuick: true })
  const [wanted, got] = [await exchange(careful.port, request), await exchange(quick.port, request)]
  expect(quick.readByNode).toEqual([])
  expect(comparable(got)).toEqual(comparable(wanted))
})

test('what is not plain is for Node’s parser, with all that follows on the connection', async () => {
  const { send, readByNode } = await openKnowingAPage({ isQuick: true })
  const answer = await send(head('Purpose: prefetch'), bye)
  expect(answer.match(/HTTP\/1\.1 200/g)).toHaveLength(2)
  expect(readByNode).toEqual(['/page', '/page'])
})

test('requests behind one another are all answered, in their order', async () => {
  const { port, send } = await openKnowingAPage({ isQuick: true })
  expect((await send(head() + head() + bye)).match(/HTTP\/1\.1 200/g)).toHaveLength(3)
  const one = await exchange(port, head())
  expect(one.match(/HTTP\/1\.1/g)).toHaveLength(1)
})

test('a request in pieces is answered once it is whole', async () => {
  const { port, readByNode } = await openKnowingAPage({ isQuick: true })
  const { socket, received } = open(port)
  socket.write(bye.slice(0, 30))
  // Another connection's answer tells that the first piece has arrived.
  await exchange(port, head())
  socket.write(bye.slice(30))
  await vi.waitFor(() => expect(isWhole(received())).toBe(true))
  expect(readByNode).toEqual(['/page'])
})

test('what follows a plain request and is none is refused, and ends the connection', async () => {
  const { port } = await openKnowingAPage({ isQuick: true })
  const { socket, received } = open(port)
  socket.write(head())
  await vi.waitFor(() => expect(isWhole(received())).toBe(true))
  socket.write('SMUGGLED /page\r\n\r\n')
  await new Promise((resolve) => socket.once('close', resolve))
  expect(received().match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 400'])
})

test('half a request is not waited for longer than by Node’s parser', async () => {
  const { send, refusedRaw } = await openKnowingAPage({ isQuick: true })
  expect(await send('GET /page HTTP/1.1\r\nHost: vi')).toMatch(/^HTTP\/1\.1 408/)
  expect(refusedRaw).toEqual([408])
})

test('who says nothing is not kept', async () => {
  const { send } = await openKnowingAPage({ isQuick: true })
  expect(await send()).toBe('')
})

test('who does not take the answer gets no second one prepared', async () => {
  // More than the system takes in for a reader who does not read.
  const large = { body: Buffer.alloc(70_000_000), headers: { 'content-type': 'image/png' } }
  const { port, readByNode } = await openKnowingAPage({ isQuick: true, page: large })
  const socket = connect(port, '127.0.0.1').pause()
  socket.write(head())
  await new Promise((resolve) => socket.once('readable', resolve))
  socket.write(head())
  await vi.waitFor(() => expect(readByNode).toEqual(['/page']))
  let bytes = 0
  socket.on('data', (part) => {
    bytes += part.length
  })
  await vi.waitFor(() => expect(bytes).toBeGreaterThan(2 * large.body.length), 10_000)
  socket.destroy()
})

test('redirects, refusals and the process’s end are looked at before', async () => {
  const redirects = redirectTable([{ from: '/page', to: '/elsewhere', permanent: false }])
  const redirected = await openKnowingAPage({ isQuick: true, redirects })
  expect(await redirected.send(head(), bye)).toMatch(/^HTTP\/1\.1 302/)
  const stopping = await openKnowingAPage({ isQuick: true, isStopping: () => true })
  expect(await stopping.send(head())).toMatch(/\r\nConnection: close\r\n/i)
})

test.each(['/studio', '/api/health', '/mail', '/preview/a'])(
  '%s is not answered as a page, though a page of that name were in memory',
  async (path) => {
    keepRendered(path, page)
    await keptAnswer(path)?.encoded('system')
    const { send, readByNode } = await openKnowingAPage({ isQuick: true })
    await send(bye.replace('/page', path).replace('close', 'keep-alive'), bye)
    expect(readByNode).toEqual([path, '/page'])
  },
)
