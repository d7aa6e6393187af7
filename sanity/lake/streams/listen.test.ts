import { applyPatch } from 'mendoza'
import { expect, test } from 'vitest'
import { type AskOptions, openLake } from '../lake.fixture.ts'
import { readEvents } from './read.fixture.ts'

type Lake = ReturnType<typeof openLake>
const notes = encodeURIComponent('*[_type == "note"]')

async function listen(lake: Lake, parameters = '', asked: AskOptions = {}, query = notes) {
  return readEvents(await lake.ask(`/data/listen/test?query=${query}${parameters}`, asked))
}

test('tells of documents that appear, change and disappear', async () => {
  using lake = openLake()
  const stream = await listen(lake, '&includeResult=true&includePreviousRevision=true')
  expect(await stream.next()).toMatchObject({
    event: 'welcome',
    data: { listenerName: expect.any(String) },
  })
  const { body } = await lake.mutate([{ create: { _id: 'a', _type: 'note' } }])
  const appeared = await stream.next()
  expect(appeared?.data).toMatchObject({
    eventId: `${body.transactionId}#a`,
    documentId: 'a',
    transactionId: body.transactionId,
    transition: 'appear',
    identity: 'local-editor',
    mutations: [{ create: { _id: 'a', _type: 'note' } }],
    resultRev: body.transactionId,
    result: { _id: 'a' },
    visibility: 'query',
    transactionTotalEvents: 1,
    transactionCurrentEvent: 1,
  })
  expect(appeared?.data).not.toHaveProperty('previousRev')
  await lake.mutate([{ patch: { id: 'a', set: { n: 1 } } }])
  expect((await stream.next())?.data).toMatchObject({
    transition: 'update',
    previousRev: body.transactionId,
    previous: { _id: 'a', _rev: body.transactionId },
    result: { n: 1 },
  })
  await lake.mutate([{ delete: { id: 'a' } }])
  expect((await stream.next())?.data).toMatchObject({ transition: 'disappear' })
})

test('a document that comes to match, or ceases to, appears or disappears', async () => {
  using lake = openLake()
  await lake.mutate([{ create: { _id: 'a', _type: 'note', n: 1 } }])
  const parameters = `&${encodeURIComponent('$n')}=2`
  const stream = await listen(lake, parameters, {}, encodeURIComponent('*[n == $n]'))
  await stream.next()
  await lake.mutate([{ patch: { id: 'a', set: { n: 2 } } }])
  expect((await stream.next())?.data).toMatchObject({ transition: 'appear' })
  await lake.mutate([{ patch: { id: 'a', set: { n: 3 } } }])
  expect((await stream.next())?.data).toMatchObject({ transition: 'disappear' })
})

test('of a transaction, a listener counts what it hears of', async () => {
  using lake = openLake()
  const stream = await listen(lake, '', {}, encodeURIComponent('*[_id in ["a", "b"]]'))
  await stream.next()
  await lake.mutate(['x', 'a', 'y', 'b'].map((_id) => ({ create: { _id, _type: 'note' } })))
  for (const [documentId, transactionCurrentEvent] of [
    ['a', 1],
    ['b', 2],
  ]) {
    expect((await stream.next())?.data).toMatchObject({
      documentId,
      transactionCurrentEvent,
      transactionTotalEvents: 2,
    })
  }
})

test('effects are Mendoza patches that lead from one state to the next and back', async () => {
  using lake = openLake()
  await lake.mutate([{ create: { _id: 'a', _type: 'note', n: 1 } }])
  const before = { ...lake.stored('a') }
  const stream = await listen(lake, '&effectFormat=mendoza&includeMutations=false')
  await stream.next()
  await lake.mutate([{ patch: { id: 'a', set: { n: 2 } } }])
  const event = await stream.next()
  expect(event?.data).not.toHaveProperty('mutations')
  const { _rev, ...after } = { ...lake.stored('a') }
  const { apply, revert } = Object(event?.data.effects)
  expect(applyPatch(before, apply)).toEqual(after)
  const { _rev: _, ...start } = before
  expect(applyPatch(after, revert)).toEqual(start)
})

test('anonymous listeners hear nothing of drafts', async () => {
  using lake = openLake()
  const stream = await listen(lake, '', { as: 'anonymous' })
  await stream.next()
  await lake.mutate([
    { create: { _id: 'drafts.a', _type: 'note' } },
    { create: { _id: 'b', _type: 'note' } },
  ])
  expect((await stream.next())?.data).toMatchObject({ documentId: 'b' })
})

test('a filter about a published id hears of its versions only when asked', async () => {
  using lake = openLake()
  const query = encodeURIComponent('*[_id == "a"]')
  const all = await listen(lake, '&includeAllVersions=true', {}, query)
  const one = await listen(lake, '', {}, query)
  await all.next()
  await one.next()
  await lake.mutate([{ create: { _id: 'drafts.a', _type: 'note' } }])
  await lake.mutate([{ create: { _id: 'a', _type: 'note' } }])
  expect((await all.next())?.data).toMatchObject({ documentId: 'drafts.a' })
  expect((await one.next())?.data).toMatchObject({ documentId: 'a' })
})

test('a listener that comes back is told what it missed, once', async () => {
  using lake = openLake()
  const first = await listen(lake, '&enableResume=true')
  const welcome = await first.next()
  await lake.mutate([{ create: { _id: 'a', _type: 'note' } }])
  const seen = await first.next()
  await first.close()
  await lake.mutate([{ create: { _id: 'b', _type: 'note' } }])
  await lake.mutate([{ create: { _id: 'c', _type: 'other' } }])

  const headers = { 'last-event-id': seen?.id ?? '' }
  const second = await listen(lake, '&enableResume=true', { headers })
  expect((await second.next())?.event).toBe('welcomeback')
  expect((await second.next())?.data).toMatchObject({ documentId: 'b' })
  await lake.mutate([{ create: { _id: 'd', _type: 'note' } }])
  expect((await second.next())?.data).toMatchObject({ documentId: 'd' })

  // Over a WebSocket, browsers cannot set the header.
  const third = await listen(lake, `&enableResume=true&lastEventId=${welcome?.id}`)
  expect((await third.next())?.event).toBe('welcomeback')
  expect((await third.next())?.data).toMatchObject({ documentId: 'a' })
})

test('a listener of a former process is told to start over', async () => {
  using lake = openLake()
  const first = await listen(lake, '&enableResume=true')
  const welcome = await first.next()
  lake.reopen()
  const headers = { 'last-event-id': welcome?.id ?? '' }
  const second = await listen(lake, '&enableResume=true', { headers })
  expect((await second.next())?.event).toBe('reset')
})

test('a query with a fault is answered by a channel error, and the end', async () => {
  using lake = openLake()
  const stream = await listen(lake, '', {}, encodeURIComponent('*[_type =='))
  expect(await stream.next()).toMatchObject({
    event: 'channelError',
    data: { error: { type: 'queryParseError' } },
  })
  expect(await stream.next()).toBeUndefined()
})

test('an anonymous listener learns nothing of drafts through its filter', async () => {
  using lake = openLake()
  await lake.mutate([{ create: { _id: 'drafts.a', _type: 'note', title: 'Secret' } }])
  const probe =
    '*[_id == "b" && count(*[_id == "drafts.a" && title == "Secret"]) > 0 || _id == "end"]'
  const stream = await listen(lake, '', { as: 'anonymous' }, encodeURIComponent(probe))
  expect((await stream.next())?.event).toBe('welcome')
  await lake.mutate([{ create: { _id: 'b', _type: 'note' } }])
  await lake.mutate([{ create: { _id: 'end', _type: 'note' } }])
  expect((await stream.next())?.data).toMatchObject({ documentId: 'end' })
})
