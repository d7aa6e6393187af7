import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { limitBody } from './body-limit.ts'
import { listen } from './door.fixture.ts'

/** A server that says how much it was sent. */
const open = () =>
  listen(async (request, response) => {
    limitBody(request, response)
    const body = await text(request).catch(() => null)
    if (body !== null) response.setHeader('connection', 'close').end(`got ${body.length}`)
  })

const head = 'POST /api/x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n'
const chunk = `8000\r\n${'x'.repeat(0x8000)}\r\n`

test('a body in parts may have 64 KB', async () => {
  const { send } = await open()
  expect(await send(head, chunk, chunk, '0\r\n\r\n')).toContain('got 65536')
})

test('one that goes on is refused while it comes, and the connection ends', async () => {
  const { send } = await open()
  const answer = await send(head, ...Array<string>(40).fill(chunk))
  expect(answer).toMatch(/^HTTP\/1\.1 413 /)
  expect(answer).not.toContain('got')
})
