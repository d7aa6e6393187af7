import { connect } from 'node:net'
import { expect, test } from '@playwright/test'
import { hostileRequests, trace } from './hostile-requests.ts'

const site = new URL(process.env.SITE_URL ?? 'http://localhost:3000')

/** Sends bytes as they are; resolves with all that comes back. */
function send(raw: string): Promise<string> {
  const socket = connect(Number(site.port || 80), site.hostname)
  let answer = ''
  socket.setEncoding('latin1')
  socket.on('data', (text) => {
    answer += text
  })
  // A refusal may reset the connection while we are still sending.
  socket.on('error', () => undefined)
  socket.write(raw, 'latin1')
  return new Promise((resolve) => socket.once('close', () => resolve(answer)))
}

const notOurs = /x-powered-by|^x-next|^x-middleware|^x-invoke/im
const stackTrace = /\bat \S+ \(|node_modules|\.ts:\d+|Error: /

// Pages are compared before and after: what other journeys changed must have reached them.
test.beforeAll(async ({ request }) => {
  await expect
    .poll(async () => (await (await request.get('/api/health')).json()).newestPageAgeSeconds, {
      timeout: 30_000,
    })
    .toBeGreaterThanOrEqual(2)
})

for (const { name, raw, status, visit } of hostileRequests) {
  test(`${name}: ${status}, and nothing is left of it`, async ({ request }) => {
    const before = await (await request.get(visit)).text()
    const answer = await send(raw)
    const head = answer.slice(0, answer.indexOf('\r\n\r\n'))
    expect(Number(answer.slice(9, 12)), head).toBe(status)
    expect(head).toMatch(/^x-content-type-options: nosniff$/im)
    expect(head).not.toMatch(notOurs)
    expect(answer).not.toMatch(stackTrace)
    expect(answer).not.toContain(trace)
    const [, location = '/'] = /^location: (.*)$/im.exec(head) ?? []
    expect(location).toMatch(/^\/(?!\/)/)
    if (status >= 400 && status !== 404) expect(head).toMatch(/^cache-control: no-store$/im)

    const after = await request.get(visit)
    expect(after.status()).toBe(200)
    expect(after.headers()['content-type']).toContain('text/html')
    expect(JSON.stringify(after.headers())).not.toContain(trace)
    expect(await after.text()).toBe(before)
  })
}
