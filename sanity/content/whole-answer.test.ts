import { createServer } from 'node:http'
import { createClient } from '@sanity/client'
import { expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { wholeAnswer } from './whole-answer.ts'

/** What the client makes of a lake that answers so. */
async function read(body: string, type: string) {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': type }).end(body)
  })
  onTestFinished(() => {
    server.close()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = z.object({ port: z.number() }).parse(server.address())
  const client = createClient({
    projectId: 'vivacity',
    dataset: 'local',
    apiVersion: '2025-10-01',
    apiHost: `http://127.0.0.1:${port}`,
    useProjectHostname: false,
    useCdn: false,
  })
  return wholeAnswer(await client.fetch('*', {}, { filterResponse: false }))
}

test.each([
  ['\u0000\u0001 <!doctype rubbish> {"result":', 'application/json'],
  ['<html><p>Sign in to this network</p></html>', 'text/html'],
  ['"text"', 'application/json'],
  ['null', 'application/json'],
  ['{}', 'application/json'],
])('%j is no answer of the lake', async (body, type) => {
  await expect(read(body, type)).rejects.toThrow('cannot be read')
})

test('that there is nothing is an answer', async () => {
  const answer = await read('{"result":null,"syncTags":["s1:a"]}', 'application/json')
  expect(answer).toMatchObject({ result: null, syncTags: ['s1:a'] })
})
