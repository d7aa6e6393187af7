import { expect, test } from 'vitest'
import { type AskOptions, openLake } from '../lake.fixture.ts'
import { readEvents } from './read.fixture.ts'

type Lake = ReturnType<typeof openLake>

async function live(lake: Lake, parameters = '', asked: AskOptions = { as: 'anonymous' }) {
  return readEvents(await lake.ask(`/data/live/events/test${parameters}`, asked))
}

const create = (id: string) => ({ create: { _id: id, _type: 'note' } })

test('tells which tags a change touched: those of the queries that show it', async () => {
  using lake = openLake()
  const query = await lake.answer('/data/query/test?query=*[_type=="note"]')
  const stream = await live(lake)
  const welcome = await stream.next()
  expect(welcome).toMatchObject({ event: 'welcome', data: { id: welcome?.id } })
  await lake.mutate([create('a')])
  const message = await stream.next()
  expect(message).toMatchObject({ event: 'message', id: expect.any(String) })
  expect(message?.data.tags).toEqual(expect.arrayContaining(query.body.syncTags))
})

test('tells of drafts only those who ask, and may', async () => {
  using lake = openLake()
  const drafts = await live(lake, '?includeDrafts=true', { as: 'viewer' })
  const published = await live(lake)
  await drafts.next()
  await published.next()
  await lake.mutate([create('drafts.a')])
  await lake.mutate([create('b')])
  const [first, second] = [await drafts.next(), await drafts.next()]
  expect((await published.next())?.id).toBe(second?.id)
  expect(first?.id).not.toBe(second?.id)
})

test('a client that comes back is told what it missed', async () => {
  using lake = openLake()
  const first = await live(lake)
  const welcome = await first.next()
  await first.close()
  await lake.mutate([create('a')])
  const headers = { 'last-event-id': welcome?.id ?? '' }
  const second = await live(lake, '', { as: 'anonymous', headers })
  expect((await second.next())?.event).toBe('welcome')
  expect((await second.next())?.event).toBe('message')
})

test('a client of a former process is told to start over', async () => {
  using lake = openLake()
  const first = await live(lake)
  const welcome = await first.next()
  lake.reopen()
  const second = await live(lake, `?lastEventId=${welcome?.id}`)
  const restart = await second.next()
  expect(restart).toMatchObject({ event: 'restart', data: { id: restart?.id } })
})
