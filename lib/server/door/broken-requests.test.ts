import { expect, test } from 'vitest'
import { listen } from './door.fixture.ts'

const open = () => listen((_request, response) => response.end('looked at'))
const statusOf = (answer: string) => Number(answer.slice(9, 12))

test.each([
  [
    'a length and chunks',
    400,
    'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  ],
  [
    'two lengths',
    400,
    'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n',
  ],
  [
    'chunks that are not last',
    400,
    'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, x\r\n\r\n',
  ],
  ['no HTTP at all', 400, '\x16\x03\x01\x02\x00\x01\x00\r\n\r\n'],
  ['a header with a space in its name', 400, 'GET / HTTP/1.1\r\nHost : a\r\n\r\n'],
  ['a folded header', 400, 'GET / HTTP/1.1\r\nHost: a\r\nX: 1\r\n 2\r\n\r\n'],
  ['headers past 16 KB', 431, `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`],
  ['headers that never end', 408, 'GET / HTTP/1.1\r\nHost: a\r\n'],
  [
    'an upgrade',
    400,
    'GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
  ],
  ['CONNECT', 405, 'CONNECT evil.com:443 HTTP/1.1\r\nHost: evil.com\r\n\r\n'],
])('%s is refused with %i, and the connection ends', async (_, status, request) => {
  const { send, refusedRaw } = await open()
  const answer = await send(request)
  expect(statusOf(answer)).toBe(status)
  expect(answer).toMatch(/\r\nx-content-type-options: nosniff\r\n/)
  expect(answer).toMatch(/\r\ncache-control: no-store\r\n/)
  expect(answer).not.toContain('looked at')
  expect(refusedRaw).toEqual([status])
})

test('an offer to go on in HTTP/2 is passed over', async () => {
  const { send, refusedRaw } = await open()
  const answer = await send(
    'GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, close\r\nUpgrade: h2c\r\n\r\n',
  )
  expect(statusOf(answer)).toBe(200)
  expect(answer).toContain('looked at')
  expect(refusedRaw).toEqual([])
})

test('nothing but 100-continue can be expected', async () => {
  const { ask } = await open()
  const { send } = await open()
  const answer = await send('GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nExpect: x\r\n\r\n')
  expect(statusOf(answer)).toBe(417)
  expect((await ask('/')).status).toBe(200)
})

test('rubbish after a request does not get into the answer that is on its way', async () => {
  const { send } = await listen((_request, response) => {
    response.setHeader('content-length', 10)
    response.write('half ')
  })
  const answer = await send('GET / HTTP/1.1\r\nHost: a\r\n\r\n', 'rubbish\r\n\r\n')
  expect(answer).not.toContain('The request cannot be read')
})
