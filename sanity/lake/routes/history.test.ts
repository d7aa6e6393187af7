import { expect, test } from 'vitest'
import { openLake } from '../lake.fixture.ts'

type Lake = ReturnType<typeof openLake>

const pair = { draftId: 'drafts.a', publishedId: 'a' }
const action = (name: string, rest: Record<string, unknown>) => ({
  actionType: `sanity.action.document.${name}`,
  ...rest,
})

/** A document that was drafted, published, edited, published again, and unpublished. */
async function withPast(lake: Lake) {
  const attributes = { _id: 'drafts.a', _type: 'note', title: 'one' }
  const steps = [
    action('create', { publishedId: 'a', attributes }),
    action('publish', pair),
    action('edit', { ...pair, patch: { set: { title: 'two' } } }),
    action('publish', pair),
    action('unpublish', pair),
  ]
  const ids: string[] = []
  for (const step of steps) ids.push((await lake.act(step)).body.transactionId)
  return ids
}

async function transactions(lake: Lake, parameters: string) {
  const response = await lake.ask(`/data/history/test/transactions/a,drafts.a?${parameters}`)
  expect(response.headers.get('content-type')).toContain('ndjson')
  const lines = (await response.text()).trim().split('\n')
  return lines.filter(Boolean).map((line) => JSON.parse(line))
}

test('lists transactions in both directions, within bounds that are included', async () => {
  using lake = openLake()
  const ids = await withPast(lake)
  const found = async (parameters: string) =>
    (await transactions(lake, parameters)).map((transaction) => transaction.id)
  expect(await found('')).toEqual(ids)
  expect(await found('reverse=true')).toEqual(ids.toReversed())
  expect(await found('reverse=true&limit=2')).toEqual([ids[4], ids[3]])
  expect(await found(`reverse=true&limit=2&toTransaction=${ids[3]}`)).toEqual([ids[3], ids[2]])
  expect(await found(`fromTransaction=${ids[3]}`)).toEqual([ids[3], ids[4]])
  expect(await found('fromTransaction=')).toEqual(ids)
})

test('shows what a transaction did to each document', async () => {
  using lake = openLake()
  await withPast(lake)
  const options = 'effectFormat=mendoza&excludeMutations=true&excludeContent=true'
  const [, publish] = await transactions(lake, options)
  expect(publish).toMatchObject({
    author: 'local-editor',
    documentIDs: expect.arrayContaining(['a', 'drafts.a']),
    effects: {
      a: { apply: [0, { title: 'one' }], revert: [0, null] },
      'drafts.a': { apply: [0, null], revert: [0, { title: 'one' }] },
    },
  })
  expect(publish).not.toHaveProperty('mutations')
})

test('finds a document as it was at a revision, at a time, and before it went', async () => {
  using lake = openLake()
  const ids = await withPast(lake)
  const at = async (parameters: string) =>
    (await lake.answer(`/data/history/test/documents/a?${parameters}`)).body.documents
  expect(await at(`revision=${ids[1]}`)).toMatchObject([{ _id: 'a', title: 'one', _rev: ids[1] }])
  expect(await at(`revision=${ids[2]}`)).toMatchObject([{ title: 'one', _rev: ids[1] }])
  expect(await at('revision=unknown')).toEqual([])
  expect(await at(`revision=${ids[4]}`)).toEqual([])
  expect(await at('lastRevision=true')).toMatchObject([{ title: 'two', _rev: ids[3] }])
  expect(await at('time=2001-01-01T00:00:00Z')).toEqual([])
  expect((await lake.answer('/data/history/test/documents/a')).status).toBe(400)
})

test('remembers over a restart', async () => {
  using lake = openLake()
  const ids = await withPast(lake)
  lake.reopen()
  expect((await transactions(lake, '')).map(({ id }) => id)).toEqual(ids)
})

test('tells the history of a draft and of what is published as events, newest first', async () => {
  using lake = openLake()
  const ids = await withPast(lake)
  const events = async (id: string) =>
    (await lake.answer(`/data/history/test/events/documents/${id}`)).body.events[id]
  expect(await events('a')).toMatchObject([
    { type: 'unpublishDocument', versionId: 'drafts.a' },
    { type: 'publishDocumentVersion', revisionId: ids[3], versionRevisionId: ids[2] },
    { type: 'publishDocumentVersion', revisionId: ids[1], versionRevisionId: ids[0] },
  ])
  const ofDraft: { type: string }[] = await events('drafts.a')
  expect(ofDraft.map(({ type }) => type)).toEqual([
    'unpublishDocument',
    'publishDocumentVersion',
    'createDocumentVersion',
    'publishDocumentVersion',
    'createDocumentVersion',
  ])
})

test('tells of documents that never had a draft', async () => {
  using lake = openLake()
  await lake.mutate([{ create: { _id: 'a', _type: 'note' } }])
  await lake.mutate([{ patch: { id: 'a', set: { n: 1 } } }])
  await lake.mutate([{ delete: { id: 'a' } }])
  const { body } = await lake.answer('/data/history/test/events/documents/a')
  expect(body.events.a.map(({ type }: { type: string }) => type)).toEqual([
    'deleteDocumentGroup',
    'updateLiveDocument',
    'createLiveDocument',
  ])
})
