import { once } from 'node:events'
import { createServer } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { waitUntilFresh } from './calm.ts'

test('a site that still makes pages anew, and begins again, is not measured yet', async () => {
  const waiting = [0, 7, 3, 0, 1]
  let asked = 0
  const server = createServer((_, response) => {
    asked += 1
    response.end(JSON.stringify({ process: 'up', pagesWaiting: waiting.shift() ?? 0 }))
  }).listen(0, '127.0.0.1')
  onTestFinished(() => {
    server.close()
  })
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  await waitUntilFresh(`http://127.0.0.1:${port}`, { times: 3, everyMs: 10 })
  expect(waiting).toEqual([])
  expect(asked).toBe(8)
})
