import { createServer, type RequestListener } from 'node:http'
import { createClient } from '@sanity/client'
import { expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { lakeWatch } from './lake-state.ts'

/** Watches a server that is asked in place of the lake; counts how often. */
async function watch(listener: RequestListener) {
  const asked = { times: 0 }
  const server = createServer((request, response) => {
    asked.times += 1
    listener(request, response)
  })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = z.object({ port: z.number() }).parse(server.address())
  const client = createClient({
    projectId: 'p',
    dataset: 'd',
    apiVersion: '2025-10-01',
    apiHost: `http://127.0.0.1:${port}`,
    useProjectHostname: false,
    useCdn: false,
    maxRetries: 0,
  })
  return { asked, state: lakeWatch(client) }
}

test('a lake that answers is up, and is not asked again at once', async () => {
  const { asked, state } = await watch((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"result":1,"ms":1}')
  })
  expect(await Promise.all([state(), state(), state()])).toEqual(['up', 'up', 'up'])
  expect(asked.times).toBe(1)
})

test('a lake that answers with an error is down', async () => {
  const { state } = await watch((_request, response) => response.writeHead(500).end())
  expect(await state()).toBe('down')
})

test('something that answers in the place of the lake is not the lake', async () => {
  const { state } = await watch((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('<html>Sign in</html>')
  })
  expect(await state()).toBe('down')
})

test('a lake that says nothing for a second is down', async () => {
  const { state } = await watch(() => undefined)
  const began = performance.now()
  expect(await state()).toBe('down')
  expect(performance.now() - began).toBeLessThan(2_000)
})
