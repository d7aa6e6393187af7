import { expect, test } from 'vitest'
import { openLake } from './lake.fixture.ts'
import { readEvents } from './streams/read.fixture.ts'

type Lake = ReturnType<typeof openLake>

const faults = 'http://localhost/faults'
const turnOn = (lake: Lake, body: unknown) => lake.answer(faults, { body })
const query = '/data/query/test?query=*'

test('`error` answers 500 in the shape of the API, until it is switched off', async () => {
  using lake = openLake()
  expect((await turnOn(lake, { name: 'error' })).body.faults).toMatchObject([{ name: 'error' }])
  expect(await lake.answer(query)).toMatchObject({
    status: 500,
    body: { statusCode: 500, error: 'Internal Server Error' },
  })
  await lake.ask(`${faults}/error`, { method: 'DELETE' })
  expect((await lake.ask(query)).status).toBe(200)
})

test('`rubbish` answers 200 with bytes that are no JSON', async () => {
  using lake = openLake()
  await turnOn(lake, { name: 'rubbish' })
  const response = await lake.ask(query)
  expect(response.status).toBe(200)
  await expect(response.json()).rejects.toThrow(SyntaxError)
})

test('`reset` breaks off in the middle of an answer', async () => {
  using lake = openLake()
  await turnOn(lake, { name: 'reset' })
  const response = await lake.ask(query)
  expect(response.status).toBe(200)
  await expect(response.text()).rejects.toThrow()
})

test('`slow` waits so many milliseconds', async () => {
  using lake = openLake()
  await turnOn(lake, { name: 'slow', ms: 60 })
  const start = performance.now()
  expect((await lake.ask(query)).status).toBe(200)
  expect(performance.now() - start).toBeGreaterThanOrEqual(59)
})

test('a fault meets only the paths it names, and as often as it says', async () => {
  using lake = openLake()
  await turnOn(lake, { name: 'error', match: '/data/query', times: 1 })
  expect((await lake.ask('/ping')).status).toBe(200)
  expect((await lake.ask(query)).status).toBe(500)
  expect((await lake.ask(query)).status).toBe(200)
  expect((await lake.answer(faults)).body.faults).toEqual([])
})

test('`drop-streams` ends the open streams, once', async () => {
  using lake = openLake()
  const listener = readEvents(await lake.ask('/data/listen/test?query=*'))
  const live = readEvents(await lake.ask('/data/live/events/test'))
  await listener.next()
  await live.next()
  const { body } = await turnOn(lake, { name: 'drop-streams', match: '/data/live' })
  expect(body).toEqual({ faults: [], streamsClosed: 1 })
  expect(await live.next()).toBeUndefined()
  await lake.mutate([{ create: { _id: 'a', _type: 'note' } }])
  expect((await listener.next())?.event).toBe('mutation')
  expect((await turnOn(lake, { name: 'drop-streams' })).body.streamsClosed).toBe(1)
  expect(await listener.next()).toBeUndefined()
})

test('faults never meet the faults endpoint, and all go at once', async () => {
  using lake = openLake()
  await turnOn(lake, { name: 'down' })
  await turnOn(lake, { name: 'error' })
  expect((await lake.ask(query)).status).toBe(503)
  expect((await lake.ask(faults, { method: 'DELETE' })).status).toBe(200)
  expect((await lake.ask(query)).status).toBe(200)
})

test('the requests to each endpoint are counted, those that meet a fault too', async () => {
  using lake = openLake()
  await lake.ask(query)
  await turnOn(lake, { name: 'error' })
  await lake.ask(query)
  await lake.ask('/made/up')
  await lake.mutate([{ create: { _id: 'a', _type: 'note' } }])
  const { requests } = (await lake.answer(faults)).body
  expect(requests).toEqual({ '/data/query': 2, '/data/mutate': 1 })
})

test('only editors switch faults, and only those there are', async () => {
  using lake = openLake()
  expect((await lake.ask(faults, { as: 'viewer', body: { name: 'down' } })).status).toBe(403)
  const { status, body } = await turnOn(lake, { name: 'fire' })
  expect(status).toBe(400)
  expect(body.message).toContain('name')
  expect((await lake.ask(`${faults}/fire`, { method: 'DELETE' })).status).toBe(404)
})
