import type { ServerResponse } from 'node:http'
import { expect, test, vi } from 'vitest'
import { listen } from './door.fixture.ts'
import { drain } from './drain.ts'

/** A server whose answers come when the test says so. */
async function open() {
  const begun: ServerResponse[] = []
  const place = await listen((_request, response) => {
    begun.push(response)
    response.write('begun, ')
  })
  return { ...place, begun }
}

test('what was begun is finished, and nobody new gets in', async () => {
  const { ask, begun, server } = await open()
  const answer = ask('/slow')
  await vi.waitFor(() => expect(begun).toHaveLength(1))
  const drained = drain(server, 5_000)
  await expect(ask('/new')).rejects.toThrow()
  begun[0]?.end('done')
  expect(await (await answer).text()).toBe('begun, done')
  await drained
})

test('a connection that is only kept alive holds nobody up', async () => {
  const { ask, server } = await listen((_request, response) => response.end('hello'))
  await (await ask('/')).text()
  const began = performance.now()
  await drain(server, 5_000)
  expect(performance.now() - began).toBeLessThan(4_000)
})

test('what does not end in time is cut off', async () => {
  const { ask, begun, server } = await open()
  const answer = ask('/for-ever').then((response) => response.text())
  answer.catch(() => undefined)
  await vi.waitFor(() => expect(begun).toHaveLength(1))
  await drain(server, 100)
  await expect(answer).rejects.toThrow()
})
