import { expect, test } from 'vitest'
import { openLake, studioOrigin } from './lake.fixture.ts'

const documents = [
  { create: { _id: 'a', _type: 'note' } },
  { create: { _id: 'drafts.a', _type: 'note' } },
  { create: { _id: 'dotted.b', _type: 'note' } },
]
const everything = '/data/query/test?perspective=raw&query=*._id'

test('anonymous callers see published documents without a dot in their id', async () => {
  using lake = openLake()
  await lake.mutate(documents)
  const { body } = await lake.answer(everything, { as: 'anonymous' })
  expect(body.result).toEqual(['a'])
  const byId = await lake.answer('/data/doc/test/a,drafts.a,none', { as: 'anonymous' })
  expect(byId.body.documents).toHaveLength(1)
  expect(byId.body.omitted).toEqual([
    { id: 'drafts.a', reason: 'permission' },
    { id: 'none', reason: 'existence' },
  ])
  const exported = await lake.ask('/data/export/test', { as: 'anonymous' })
  expect((await exported.text()).trim().split('\n')).toHaveLength(1)
})

test('anonymous callers see nothing of a private dataset', async () => {
  using lake = openLake()
  const mutations = [{ create: { _id: 'a', _type: 'note' } }]
  await lake.ask('/data/mutate/secret', { body: { mutations } })
  const query = '/data/query/secret?query=*._id'
  expect((await lake.answer(query, { as: 'anonymous' })).body.result).toEqual([])
  expect((await lake.answer(query, { as: 'viewer' })).body.result).toEqual(['a'])
  expect((await lake.answer('/data/live/events/secret', { as: 'anonymous' })).status).toBe(401)
})

test.each([
  ['POST', '/data/mutate/test', { mutations: [] }],
  ['POST', '/data/actions/test', { actions: [] }],
  ['GET', '/data/history/test/transactions/a', undefined],
  ['GET', '/data/history/test/documents/a?lastRevision=true', undefined],
  ['GET', '/data/live/events/test?includeDrafts=true', undefined],
  ['GET', '/users/me', undefined],
  ['GET', '/projects/vivacity/datasets/test/acl', undefined],
  ['GET', '/socket/test', undefined],
  ['GET', 'http://localhost/faults', undefined],
])('answers 401 to an anonymous %s %s', async (method, path, body) => {
  using lake = openLake()
  const { status, body: refusal } = await lake.answer(path, { as: 'anonymous', method, body })
  expect(status).toBe(401)
  expect(refusal).toMatchObject({ statusCode: 401, error: 'Unauthorized' })
})

test('viewers read drafts and write nothing', async () => {
  using lake = openLake()
  await lake.mutate(documents)
  expect((await lake.answer(everything, { as: 'viewer' })).body.result).toHaveLength(3)
  const { status, body } = await lake.answer('/data/mutate/test', {
    as: 'viewer',
    body: { mutations: [{ delete: { id: 'a' } }] },
  })
  expect(status).toBe(403)
  expect(body.error.items[0].error).toMatchObject({
    type: 'insufficientPermissionsError',
    permission: 'delete',
  })
})

test('a page of an allowed origin is an editor with no login, and may read the answer', async () => {
  using lake = openLake()
  const headers = { origin: studioOrigin }
  const response = await lake.ask('/users/me', { as: 'anonymous', headers })
  expect(await response.json()).toMatchObject({ id: 'local-editor', role: 'administrator' })
  expect(response.headers.get('access-control-allow-origin')).toBe(studioOrigin)
  expect(response.headers.get('access-control-allow-credentials')).toBe('true')
})

test('a preflight of an allowed page is answered with the headers it asks for', async () => {
  using lake = openLake()
  const asked = 'x-sanity-app,x-sanity-project-id,content-type,authorization'
  const headers = {
    origin: studioOrigin,
    'access-control-request-method': 'POST',
    'access-control-request-headers': asked,
  }
  const response = await lake.ask('/data/mutate/test', {
    as: 'anonymous',
    method: 'OPTIONS',
    headers,
  })
  expect(response.status).toBe(204)
  expect(response.headers.get('access-control-allow-headers')?.replaceAll(' ', '')).toBe(asked)
})

test.each(['http://evil.example', 'null', 'http://localhost:3001'])(
  'a page of origin %s is refused, with a token too',
  async (origin) => {
    using lake = openLake()
    const response = await lake.ask('/data/doc/test/a', { headers: { origin } })
    expect(response.status).toBe(403)
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  },
)

test('a foreign host name is refused: it may have been made to resolve here', async () => {
  using lake = openLake()
  expect((await lake.ask('http://evil.example/v1/ping')).status).toBe(403)
  expect((await lake.ask('http://vivacity.localhost:3030/v1/ping')).status).toBe(200)
  expect((await lake.ask('http://127.0.0.1:3030/v1/ping')).status).toBe(200)
})

test('a wrong token is refused, not taken for an anonymous caller', async () => {
  using lake = openLake()
  const headers = { authorization: 'Bearer guess' }
  expect((await lake.ask('/data/doc/test/a', { as: 'anonymous', headers })).status).toBe(401)
})

test('with a token of its own, the lake trusts neither local tokens nor origins', async () => {
  using lake = openLake({ token: 'long-secret', viewerToken: 'reader' })
  expect((await lake.ask('/users/me')).status).toBe(401)
  const page = { as: 'anonymous', headers: { origin: studioOrigin } } as const
  expect((await lake.ask('/users/me', page)).status).toBe(401)
  const asked = (token: string) =>
    lake.answer('/users/me', { as: 'anonymous', headers: { authorization: `Bearer ${token}` } })
  expect((await asked('long-secret')).body.role).toBe('administrator')
  expect((await asked('reader')).body.role).toBe('viewer')
})

test('an unknown dataset or path is answered 404 as JSON', async () => {
  using lake = openLake()
  expect(await lake.answer('/data/doc/none/a')).toMatchObject({
    status: 404,
    body: { error: 'Not Found', message: expect.stringContaining('Dataset "none" not found') },
  })
  expect((await lake.answer('/nowhere')).status).toBe(404)
})
