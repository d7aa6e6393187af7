import { createClient } from '@sanity/client'
import { expect, test } from 'vitest'
import WebSocket from 'ws'
import { localTokens } from './guard.ts'
import { studioOrigin, temporaryDirectory } from './lake.fixture.ts'
import { startLake } from './server.ts'

async function serve(
  overrides: { port?: number; dir?: string; host?: string; token?: string } = {},
) {
  const directory = temporaryDirectory()
  const server = await startLake({
    port: 0,
    host: '127.0.0.1',
    dir: directory.dir,
    projectId: 'vivacity',
    datasets: [{ name: 'test', aclMode: 'public' }],
    allowedOrigins: [studioOrigin],
    ...overrides,
  }).catch((error: unknown) => {
    directory[Symbol.dispose]()
    throw error
  })
  const client = createClient({
    projectId: 'vivacity',
    dataset: 'test',
    apiVersion: '2025-10-01',
    apiHost: server.url,
    useProjectHostname: false,
    useCdn: false,
    maxRetries: 0,
    token: localTokens.editor,
  })
  return {
    ...server,
    dir: directory.dir,
    client,
    fault: (body: unknown) =>
      fetch(`${server.url}/faults`, {
        method: 'POST',
        headers: { authorization: `Bearer ${localTokens.editor}` },
        body: JSON.stringify(body),
      }),
    socket: (path: string, origin = studioOrigin) =>
      new WebSocket(`${server.url.replace('http', 'ws')}/v1${path}`, { origin }),
    async [Symbol.asyncDispose]() {
      await server.close()
      directory[Symbol.dispose]()
    },
  }
}

/** What a socket says, message by message; or the status it was refused with. */
function hear(socket: WebSocket) {
  const messages: string[] = []
  const waiting: ((message: string) => void)[] = []
  socket.on('message', (data) => {
    const next = waiting.shift()
    if (next) next(data.toString())
    else messages.push(data.toString())
  })
  const ready = Promise.withResolvers<number>()
  socket.on('open', () => ready.resolve(101))
  socket.on('unexpected-response', (_, response) => ready.resolve(response.statusCode ?? 0))
  socket.on('error', () => {})
  const closed = new Promise<void>((resolve) => socket.on('close', () => resolve()))
  return {
    status: ready.promise,
    closed,
    next: () => {
      const message = messages.shift()
      return message ?? new Promise<string>((resolve) => waiting.push(resolve))
    },
  }
}

test('serves the plain client: write, read, act, fetch', async () => {
  await using lake = await serve()
  const { client } = lake
  await client.createOrReplace({ _id: 'a', _type: 'note', title: 'one' })
  await client.patch('a').set({ title: 'two' }).inc({ n: 1 }).setIfMissing({ n: 5 }).commit()
  expect(await client.getDocument('a')).toMatchObject({ title: 'two' })
  expect(await client.getDocuments(['a', 'none'])).toMatchObject([{ _id: 'a' }, null])
  await client.transaction().create({ _id: 'b', _type: 'note' }).delete('a').commit()
  expect(await client.fetch('*[_type == $type]._id', { type: 'note' })).toEqual(['b'])
  await client.action({
    actionType: 'sanity.action.document.edit',
    draftId: 'drafts.b',
    publishedId: 'b',
    patch: { set: { title: 'draft' } },
  })
  expect(await client.fetch('*[0].title', {}, { perspective: 'drafts' })).toBe('draft')
  await expect(client.create({ _id: 'b', _type: 'note' })).rejects.toMatchObject({
    statusCode: 409,
    message: expect.stringContaining('Document by ID "b" already exists'),
  })
})

test('the plain client listens, and comes back after its stream was dropped', async () => {
  await using lake = await serve()
  const { client } = lake
  const heard: string[] = []
  const waiting = new Map<string, () => void>()
  const until = (name: string) => {
    return heard.includes(name)
      ? Promise.resolve()
      : new Promise<void>((resolve) => waiting.set(name, resolve))
  }
  const hearing = (name: string) => {
    heard.push(name)
    waiting.get(name)?.()
  }
  const listener = client
    .listen(
      '*[_type == "note"]',
      {},
      {
        enableResume: true,
        events: ['welcome', 'mutation', 'welcomeback'],
      },
    )
    .subscribe((event) => {
      hearing(event.type === 'mutation' ? `listen ${event.documentId}` : `listen ${event.type}`)
    })
  const live = client.live.events().subscribe((event) => hearing(`live ${event.type}`))
  await until('listen welcome')
  await until('live welcome')
  await lake.fault({ name: 'drop-streams' })
  await client.create({ _id: 'a', _type: 'note' })
  await until('listen welcomeback')
  await until('listen a')
  await until('live message')
  listener.unsubscribe()
  live.unsubscribe()
})

test('sends event streams over WebSocket to allowed pages, and to no others', async () => {
  await using lake = await serve()
  const path = '/data/listen/test?query=*&includeResult=true'
  expect(await hear(lake.socket(path, 'http://evil.example')).status).toBe(403)
  expect(await hear(lake.socket('/data/query/test?query=*')).status).toBe(404)
  const socket = lake.socket(path)
  const stream = hear(socket)
  expect(await stream.status).toBe(101)
  expect(await stream.next()).toMatch(/^event: welcome\ndata: \{.*\}\n\n$/)
  await lake.client.create({ _id: 'drafts.a', _type: 'note' })
  expect(await stream.next()).toContain('"documentId":"drafts.a"')
  await lake.fault({ name: 'drop-streams' })
  await stream.closed
})

test('a socket that breaks off takes nothing else with it', async () => {
  await using lake = await serve()
  await lake.fault({ name: 'reset', match: '/data/listen', times: 1 })
  const stream = hear(lake.socket('/data/listen/test?query=*'))
  expect(await stream.status).toBe(101)
  await stream.closed
  expect(await hear(lake.socket('/data/listen/test?query=*')).status).toBe(101)
})

test('tells the Studios of one dataset about each other', async () => {
  await using lake = await serve()
  const [one, other] = [lake.socket('/socket/test'), lake.socket('/socket/test')]
  const [first, second] = [hear(one), hear(other)]
  await Promise.all([first.status, second.status])
  const call = (socket: WebSocket, method: string, params = {}) =>
    socket.send(JSON.stringify({ jsonrpc: '2.0', id: method, method, params }))
  call(one, 'presence_subscribe')
  const { result: subscription } = JSON.parse(await first.next())
  call(other, 'presence_announce', { data: { sessionId: 's2', locations: [] } })
  expect(JSON.parse(await first.next())).toEqual({
    jsonrpc: '2.0',
    method: 'presence_subscription',
    params: {
      subscription,
      result: { type: 'state', i: 'local-editor', m: { sessionId: 's2', locations: [] } },
    },
  })
  other.close()
  expect(JSON.parse(await first.next()).params.result).toMatchObject({
    type: 'disconnect',
    m: { session: 's2' },
  })
})

test('the faults `down` and `reset` break real connections', async () => {
  await using lake = await serve()
  const ping = () => fetch(`${lake.url}/v1/ping`).then((response) => response.text())
  await lake.fault({ name: 'down', times: 1 })
  await expect(ping()).rejects.toThrow('fetch failed')
  await lake.fault({ name: 'reset', times: 1 })
  await expect(ping()).rejects.toThrow()
  expect(await ping()).toBe('{}')
})

test('keeps an idle connection for longer than a browser does', async () => {
  await using lake = await serve()
  const answer = await fetch(`${lake.url}/faults`, {
    headers: { authorization: `Bearer ${localTokens.editor}` },
  })
  expect(answer.headers.get('keep-alive')).toBe('timeout=360')
})

test('says in one line why it cannot start', async () => {
  await using lake = await serve()
  const port = Number(new URL(lake.url).port)
  await expect(serve({ port })).rejects.toThrow(`Port ${port} is in use`)
  await expect(serve({ dir: lake.dir })).rejects.toThrow('in use by another lake')
  await expect(serve({ host: '0.0.0.0' })).rejects.toThrow('needs LAKE_TOKEN')
})
