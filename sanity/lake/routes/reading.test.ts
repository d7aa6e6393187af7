import { expect, test } from 'vitest'
import { openLake } from '../lake.fixture.ts'

const create = (id: string, type: string, rest = {}) => ({
  create: { _id: id, _type: type, ...rest },
})

test('exports every document as a line of JSON, or some types only', async () => {
  using lake = openLake()
  const many = Array.from({ length: 250 }, (_, n) => create(`n${n}`, 'note'))
  await lake.mutate([...many, create('drafts.n0', 'note'), create('p', 'page')])
  const exported = async (parameters = '') => {
    const response = await lake.ask(`/data/export/test${parameters}`)
    expect(response.headers.get('content-type')).toContain('application/x-ndjson')
    return (await response.text())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
  }
  expect(await exported()).toHaveLength(252)
  expect(await exported('?types=page')).toMatchObject([{ _id: 'p' }])
  expect(await exported('?types=page,note')).toHaveLength(252)
})

test('an empty export is an empty body', async () => {
  using lake = openLake()
  expect(await (await lake.ask('/data/export/test')).text()).toBe('')
})

test('reads documents by id, with all their versions when asked', async () => {
  using lake = openLake()
  await lake.mutate([
    create('a', 'note'),
    create('drafts.a', 'note'),
    create('versions.r.a', 'note'),
  ])
  const ids = async (parameters: string) => {
    const { body } = await lake.answer(`/data/doc/test/a${parameters}`)
    return body.documents.map(({ _id }: { _id: string }) => _id)
  }
  expect(await ids('')).toEqual(['a'])
  expect(await ids('?includeAllVersions=true')).toEqual(['a', 'drafts.a', 'versions.r.a'])
  expect(await ids('?excludeContent=true')).toEqual([])
})

test('counts who points at a document', async () => {
  using lake = openLake()
  await lake.mutate([create('a', 'note'), create('b', 'note', { to: { _ref: 'a', _weak: true } })])
  const path = '/data/references/test/documents/a/to'
  expect((await lake.answer(path)).body).toMatchObject({
    totalCount: 1,
    references: [{ documentId: 'b' }],
  })
  const { body } = await lake.answer(`${path}?excludeInternalReferences=true`)
  expect(body).toEqual({ totalCount: 0, references: [] })
})

test.each([
  ['/projects/vivacity/datasets/test/acl', [{ filter: '_id in path("**")' }]],
  ['/projects/vivacity/datasets', [{ name: 'test', aclMode: 'public' }, { name: 'secret' }]],
  ['/projects/vivacity', { id: 'vivacity', organizationId: null }],
  ['/users/local-editor', { id: 'local-editor', displayName: 'Editor' }],
  ['/users/a,b', [{ id: 'a' }, { id: 'b' }]],
  ['/check/cors', { result: { allowed: true, withCredentials: true } }],
  ['/projects/vivacity/grants', {}],
  ['/projects/vivacity/user-applications', []],
  ['/features', []],
  ['/schedules/vivacity/test', { schedules: [] }],
  ['/ping', {}],
  ['/data/ping/test', {}],
  ['/intake/batch', { status: 'denied' }],
  ['/journey/trial', null],
])('answers the Studio at %s', async (path, expected) => {
  using lake = openLake()
  const { status, body } = await lake.answer(path)
  expect(status).toBe(200)
  if (expected === null) expect(body).toBeNull()
  else expect(body).toMatchObject(expected)
})

test('keeps what the Studio keeps for its user', async () => {
  using lake = openLake()
  const put = [{ key: 'studio.columns', value: { width: 300 } }]
  await lake.ask('/users/me/keyvalue', { method: 'PUT', body: put })
  const { body } = await lake.answer('/users/me/keyvalue/studio.columns,other')
  expect(body).toEqual([...put, { key: 'other', value: null }])
})
