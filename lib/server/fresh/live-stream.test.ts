import { createServer, type ServerResponse } from 'node:http'
import { createClient, type LiveEvent } from '@sanity/client'
import { expect, onTestFinished, test, vi } from 'vitest'
import { z } from 'zod'
import { openLiveStream } from './live-stream.ts'

const welcome = 'event: welcome\nid: 1\ndata: {"id":"1"}\n\n'

type Answer = (response: ServerResponse) => void

/** A lake on a free port that treats each attempt to hear it as the test says, then the last way. */
async function follow(...answers: Answer[]) {
  let attempts = 0
  const server = createServer((request, response) => {
    if (!request.url?.includes('/live/events')) return response.writeHead(404).end()
    answers[Math.min(attempts, answers.length - 1)]?.(response)
    attempts += 1
    return undefined
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
  const heard: LiveEvent['type'][] = []
  const end = openLiveStream<LiveEvent>({
    events: () => client.live.events(),
    hear: ({ type }) => heard.push(type),
    log: () => undefined,
  })
  onTestFinished(() => {
    end()
    server.closeAllConnections()
    server.close()
  })
  return { heard, end, attempts: () => attempts }
}

const greet: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  response.write(welcome)
}
const greetAndEnd: Answer = (response) => {
  greet(response)
  response.end()
}
const cut: Answer = (response) => response.destroy()
const refuse: Answer = (response) => response.writeHead(403).end()
const sayNothing: Answer = () => undefined

test.each([
  ['ended', greetAndEnd],
  ['cut', cut],
  ['refused', refuse],
])(
  'a stream that is %s is open again sooner than the client would open it',
  async (_name, answer) => {
    const began = performance.now()
    const { heard } = await follow(answer, greet)
    await vi.waitFor(() => expect(heard.slice(-2)).toEqual(['reconnect', 'welcome']), 3_000)
    expect(performance.now() - began).toBeLessThan(3_000)
  },
)

test('a lake that never answers is asked again', async () => {
  const { heard } = await follow(sayNothing, greet)
  await vi.waitFor(() => expect(heard).toEqual(['reconnect', 'welcome']), 8_000)
}, 10_000)

test('once ended, it stays ended', async () => {
  const { heard, end, attempts } = await follow(cut)
  await vi.waitFor(() => expect(heard).toContain('reconnect'))
  end()
  const before = attempts()
  await new Promise((resolve) => setTimeout(resolve, 700))
  expect(attempts()).toBe(before)
})
