import { expect, test } from 'vitest'
import { openLake } from '../lake.fixture.ts'

test('creates, patches and deletes in one transaction with one revision', async () => {
  using lake = openLake()
  const { body } = await lake.mutate([
    { create: { _id: 'a', _type: 'note', list: [{ _key: 'x', n: 1 }] } },
    { patch: { id: 'a', set: { 'list[_key=="x"].n': 2 }, setIfMissing: { title: 'one' } } },
    { create: { _id: 'b', _type: 'note' } },
    { delete: { id: 'b' } },
  ])
  expect(body.results.map((result: { operation: string }) => result.operation)).toEqual([
    'create',
    'update',
    'create',
    'delete',
  ])
  expect(lake.stored('a')).toMatchObject({
    _rev: body.transactionId,
    title: 'one',
    list: [{ _key: 'x', n: 2 }],
  })
  expect(lake.stored('b')).toBeUndefined()
})

test('patches with every operation', async () => {
  using lake = openLake()
  const text = { create: { _id: 'a', _type: 'note', s: 'hello', n: 5, gone: 1, list: ['a'] } }
  await lake.mutate([text])
  const patch = {
    id: 'a',
    inc: { n: 2 },
    dec: { n: 1 },
    unset: ['gone'],
    insert: { after: 'list[-1]', items: ['b'] },
    diffMatchPatch: { s: '@@ -1,5 +1,6 @@\n hello\n+!\n' },
    merge: { deep: { er: true } },
  }
  expect((await lake.mutate([{ patch }])).status).toBe(200)
  expect(lake.stored('a')).toMatchObject({
    n: 6,
    s: 'hello!',
    list: ['a', 'b'],
    deep: { er: true },
  })
  expect(lake.stored('a')).not.toHaveProperty('gone')
})

test('replaces the rest of a list, even where nothing is left of it', async () => {
  using lake = openLake()
  await lake.mutate([{ create: { _id: 'a', _type: 'note', tags: ['x', 'y', 'z'] } }])
  const splice = async (replace: string, ...items: string[]) => {
    await lake.mutate([{ patch: { id: 'a', insert: { replace, items } } }])
    return lake.stored('a')?.tags
  }
  expect(await splice('tags[1:-1]', 'q')).toEqual(['x', 'q'])
  expect(await splice('tags[2:-1]')).toEqual(['x', 'q'])
  expect(await splice('tags[2:3]', 'r')).toEqual(['x', 'q', 'r'])
  expect(await splice('tags[-2:]', 's')).toEqual(['x', 's'])
  expect(await splice('tags[0:1]')).toEqual(['s'])
})

test('patches and deletes by query, drafts too, seeing the transaction so far', async () => {
  using lake = openLake()
  const { body } = await lake.mutate([
    { create: { _id: 'a', _type: 'note' } },
    { create: { _id: 'drafts.a', _type: 'note' } },
    { patch: { query: '*[_type == $type]', params: { type: 'note' }, set: { seen: true } } },
    { delete: { query: '*[_id == "a"]' } },
  ])
  expect(body.results).toHaveLength(5)
  expect(lake.stored('drafts.a')).toMatchObject({ seen: true })
  expect(lake.stored('a')).toBeUndefined()
})

test('refuses a taken id, keeping nothing of the transaction', async () => {
  using lake = openLake()
  await lake.mutate([{ create: { _id: 'a', _type: 'note' } }])
  const { status, body } = await lake.mutate([
    { create: { _id: 'b', _type: 'note' } },
    { create: { _id: 'a', _type: 'note' } },
  ])
  expect(status).toBe(409)
  expect(body.error).toEqual({
    type: 'mutationError',
    description: 'The mutation(s) failed: Document by ID "a" already exists',
    items: [
      {
        index: 1,
        error: {
          type: 'documentAlreadyExistsError',
          description: 'Document by ID "a" already exists',
          id: 'a',
        },
      },
    ],
  })
  expect(lake.stored('b')).toBeUndefined()
})

test('refuses a patch of another revision than expected', async () => {
  using lake = openLake()
  const { body: created } = await lake.mutate([{ create: { _id: 'a', _type: 'note' } }])
  const { status, body } = await lake.mutate([
    { patch: { id: 'a', ifRevisionID: 'old', set: { n: 1 } } },
  ])
  expect(status).toBe(409)
  expect(body.error.items[0].error).toMatchObject({
    type: 'documentRevisionIDDoesNotMatchError',
    currentRevisionID: created.transactionId,
    expectedRevisionID: 'old',
  })
  const patch = { id: 'a', ifRevisionID: created.transactionId, set: { n: 1 } }
  expect((await lake.mutate([{ patch }])).status).toBe(200)
})

test('refuses a transaction id that was used before', async () => {
  using lake = openLake()
  const mutations = [{ createIfNotExists: { _id: 'a', _type: 'note' } }]
  const send = () => lake.answer('/data/mutate/test', { body: { mutations, transactionId: 't1' } })
  expect((await send()).body.transactionId).toBe('t1')
  expect((await send()).status).toBe(409)
})

test('answers 404 to a patch of what is not there, and nothing to its deletion', async () => {
  using lake = openLake()
  const { status, body } = await lake.mutate([{ patch: { id: 'a', set: { n: 1 } } }])
  expect(status).toBe(404)
  expect(body.error.items[0].error.type).toBe('documentNotFoundError')
  expect((await lake.mutate([{ delete: { id: 'a' } }])).body.results).toEqual([])
})

test('refuses to change the type or the id of a document', async () => {
  using lake = openLake()
  await lake.mutate([{ create: { _id: 'a', _type: 'note' } }])
  const { status, body } = await lake.mutate([{ patch: { id: 'a', set: { _type: 'other' } } }])
  expect(status).toBe(400)
  expect(body.error.items[0].error.type).toBe('cannotModifyImmutableAttributeError')
})

test('a dry run checks everything and stores nothing', async () => {
  using lake = openLake()
  const mutation = { create: { _id: 'a', _type: 'note' } }
  const { status, body } = await lake.mutate([mutation], '&dryRun=true')
  expect(status).toBe(200)
  expect(body.results[0].document._id).toBe('a')
  expect(lake.stored('a')).toBeUndefined()
})

test('gives array items their keys when asked', async () => {
  using lake = openLake()
  const document = { _id: 'a', _type: 'note', list: [{ n: 1 }, { _key: 'mine' }, 'text'] }
  await lake.mutate([{ create: document }], '&autoGenerateArrayKeys=true')
  await lake.mutate(
    [{ patch: { id: 'a', insert: { after: 'list[-1]', items: [{ n: 2 }] } } }],
    '&autoGenerateArrayKeys=true',
  )
  expect(lake.stored('a')?.list).toEqual([
    { _key: expect.any(String), n: 1 },
    { _key: 'mine' },
    'text',
    { _key: expect.any(String), n: 2 },
  ])
})

test('makes an id where there is none, and completes one that ends in a dot', async () => {
  using lake = openLake()
  const { body } = await lake.mutate([
    { create: { _type: 'note' } },
    { create: { _id: 'drafts.', _type: 'note' } },
  ])
  expect(body.results[0].id).toMatch(/^[\w-]{22}$/)
  expect(body.results[1].id).toMatch(/^drafts\.[\w-]{22}$/)
})

test.each([
  ['no JSON', '{', 'not valid JSON'],
  ['no type', { mutations: [{ create: { _id: 'a' } }] }, '_type'],
  ['a bad id', { mutations: [{ delete: { id: '-no' } }] }, 'mutations.0'],
  ['an unknown mutation', { mutations: [{ upsert: {} }] }, 'must be one of create'],
  ['an unknown parameter value', { mutations: [] }, 'dryRun'],
])('answers 400 in plain words to %s', async (_, body, words) => {
  using lake = openLake()
  const parameters = words === 'dryRun' ? '?dryRun=perhaps' : ''
  const answer = await lake.answer(`/data/mutate/test${parameters}`, { body })
  expect(answer.status).toBe(400)
  expect(answer.body).toMatchObject({ statusCode: 400, error: 'Bad Request' })
  expect(answer.body.message).toContain(words)
})

test('refuses a body that is too large', async () => {
  using lake = openLake()
  const text = 'x'.repeat(11 * 1024 * 1024)
  const body = { mutations: [{ create: { _id: 'a', _type: 'note', text } }] }
  expect((await lake.answer('/data/mutate/test', { body })).status).toBe(413)
})
