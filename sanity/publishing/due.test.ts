import type { SanityClient } from '@sanity/client'
import { expect, test } from 'vitest'
import { serveLake } from '../lake/served-lake.fixture.ts'
import { publishDue } from './due.ts'
import { nextDue, scheduleIdOf } from './schedule.ts'

const at = '2026-11-22T12:00:00.000Z'
const now = new Date('2026-11-22T12:00:00.100Z')
const dayLater = new Date('2026-11-23T12:00:00.000Z')

/** A draft that is to be published at noon. */
async function scheduled(client: SanityClient, id: string, content: object = {}) {
  const draft = { _id: `drafts.${id}`, _type: 'article', title: 'New', ...content }
  const { _rev } = await client.create(draft)
  await client.create({
    _id: scheduleIdOf(id),
    _type: 'scheduledPublish',
    documentId: id,
    documentType: 'article',
    at,
    zone: 'America/New_York',
    who: 'Editor',
    revision: _rev,
    state: 'waiting',
  })
}

const stateOf = async (client: SanityClient, id: string) => {
  const [draft, published, schedule] = await client.getDocuments([
    `drafts.${id}`,
    id,
    scheduleIdOf(id),
  ])
  return {
    isDraft: Boolean(draft),
    isPublished: Boolean(published),
    state: schedule?.state,
    reason: schedule?.reason,
  }
}

test('what is due is published, and what is not yet due waits', async () => {
  await using lake = await serveLake()
  await scheduled(lake.editor, 'a')
  expect(await nextDue(lake.editor)).toEqual(new Date(at))
  await publishDue(lake.editor, new Date('2026-11-22T11:59:59.999Z'))
  expect(await stateOf(lake.editor, 'a')).toMatchObject({ isDraft: true, isPublished: false })
  await publishDue(lake.editor, now)
  expect(await stateOf(lake.editor, 'a')).toMatchObject({
    isDraft: false,
    isPublished: true,
    state: 'done',
  })
  expect(await nextDue(lake.editor)).toBeNull()
})

test('what was due while no process ran is published at the next start', async () => {
  await using lake = await serveLake()
  await scheduled(lake.editor, 'a')
  await publishDue(lake.editor, dayLater)
  expect(await stateOf(lake.editor, 'a')).toMatchObject({ isPublished: true, state: 'done' })
})

test('past a gate that fails, the draft stays and the schedule says why', async () => {
  await using lake = await serveLake()
  await scheduled(lake.editor, 'a', { title: 'The safest ECMO team' })
  await publishDue(lake.editor, now)
  expect(await stateOf(lake.editor, 'a')).toEqual({
    isDraft: true,
    isPublished: false,
    state: 'failed',
    reason: expect.stringContaining('“safest” needs a source'),
  })
  expect(await nextDue(lake.editor)).toBeNull()
})

test('a draft that was changed after it was scheduled is not published', async () => {
  await using lake = await serveLake()
  await scheduled(lake.editor, 'a')
  await lake.editor.patch('drafts.a').set({ title: 'Half a sent' }).commit()
  await publishDue(lake.editor, now)
  expect(await stateOf(lake.editor, 'a')).toMatchObject({
    isPublished: false,
    state: 'failed',
    reason: expect.stringContaining('changed after it was scheduled'),
  })
})

test('a draft that is gone is said so', async () => {
  await using lake = await serveLake()
  await scheduled(lake.editor, 'a')
  await lake.editor.delete('drafts.a')
  await publishDue(lake.editor, now)
  expect(await stateOf(lake.editor, 'a')).toMatchObject({ isPublished: false, state: 'failed' })
})

test('a transaction that the lake refuses for good is said so', async () => {
  await using lake = await serveLake()
  const topic = { _type: 'reference', _ref: 'not-there', _weak: true, _strengthenOnPublish: {} }
  await scheduled(lake.editor, 'a', { topic })
  await publishDue(lake.editor, now)
  expect(await stateOf(lake.editor, 'a')).toMatchObject({ isDraft: true, state: 'failed' })
})

test('several processes at once publish once', async () => {
  await using lake = await serveLake()
  const ids = Array.from({ length: 8 }, (_, n) => `article-${n}`)
  for (const id of ids) await scheduled(lake.editor, id)
  await Promise.all([0, 1, 2].map(() => publishDue(lake.editor, now)))
  const history = `${lake.url}/v1/data/history/local/transactions`
  for (const id of ids) {
    expect(await stateOf(lake.editor, id)).toMatchObject({ isPublished: true, state: 'done' })
    const headers = { authorization: 'Bearer local-editor' }
    const lines = await (await fetch(`${history}/${id}?excludeContent=true`, { headers })).text()
    expect(lines.trim().split('\n')).toHaveLength(1)
  }
})

test('while the lake is away, nothing is given up', async () => {
  await using lake = await serveLake()
  await scheduled(lake.editor, 'a')
  const away = lake.editor.withConfig({ apiHost: 'http://127.0.0.1:9' })
  await expect(publishDue(away, now)).rejects.toThrow()
  await publishDue(lake.editor, now)
  expect(await stateOf(lake.editor, 'a')).toMatchObject({ state: 'done' })
})

test('nobody else may see what is scheduled', async () => {
  await using lake = await serveLake()
  await scheduled(lake.editor, 'a')
  expect(await lake.anonymous.fetch('count(*[_type == "scheduledPublish"])')).toBe(0)
})
