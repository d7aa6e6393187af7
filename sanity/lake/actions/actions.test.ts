import { expect, test } from 'vitest'
import { openLake } from '../lake.fixture.ts'

const action = (name: string, rest: Record<string, unknown>) => ({
  actionType: `sanity.action.document.${name}`,
  ...rest,
})
const pair = { draftId: 'drafts.a', publishedId: 'a' }
const attributes = { _id: 'drafts.a', _type: 'note', title: 'one' }
const create = action('create', { publishedId: 'a', attributes })
const publish = action('publish', pair)

test('creates a draft, publishes it, and edits what is published through a new draft', async () => {
  using lake = openLake()
  await lake.act(create)
  expect(lake.stored('drafts.a')).toMatchObject({ title: 'one' })
  const { body } = await lake.act(publish)
  expect(lake.stored('a')).toMatchObject({ title: 'one', _rev: body.transactionId })
  expect(lake.stored('drafts.a')).toBeUndefined()

  await lake.act(action('edit', { ...pair, patch: { set: { title: 'two' } } }))
  expect(lake.stored('a')).toMatchObject({ title: 'one' })
  expect(lake.stored('drafts.a')).toMatchObject({ title: 'two' })
  const created = lake.stored('a')?._createdAt
  await lake.act(publish)
  expect(lake.stored('a')).toMatchObject({ title: 'two', _createdAt: created })
})

test('takes the transaction id of the caller as the revision', async () => {
  using lake = openLake()
  const body = { actions: [create], transactionId: 'mine' }
  expect((await lake.answer('/data/actions/test', { body })).body).toEqual({
    transactionId: 'mine',
  })
  expect(lake.stored('drafts.a')?._rev).toBe('mine')
})

test('takes the many small edits of a fast typist in one request', async () => {
  using lake = openLake()
  await lake.act(create)
  const letters = Array.from('x'.repeat(1_000))
  const actions = letters.map((letter) =>
    action('edit', { ...pair, patch: { insert: { after: 'words[-1]', items: [letter] } } }),
  )
  const start = action('edit', { ...pair, patch: { set: { words: [] } } })
  const body = { actions: [start, ...actions] }
  expect((await lake.answer('/data/actions/test', { body })).status).toBe(200)
  expect(lake.stored('drafts.a')?.words).toEqual(letters)
})

test('refuses to publish a draft that is not there, as an action error', async () => {
  using lake = openLake()
  const { status, body } = await lake.act(publish)
  expect(status).toBe(404)
  expect(body.error).toMatchObject({
    type: 'actionError',
    items: [{ index: 0, error: { type: 'documentNotFoundError', id: 'drafts.a' } }],
  })
})

test.each(['ifDraftRevisionId', 'ifPublishedRevisionId'])('publish checks %s', async (name) => {
  using lake = openLake()
  await lake.act(create)
  await lake.act(publish)
  await lake.act(action('edit', { ...pair, patch: { set: { n: 1 } } }))
  const refused = await lake.act(action('publish', { ...pair, [name]: 'old' }))
  expect(refused.status).toBe(409)
  expect(refused.body.error.items[0].error.type).toBe('documentRevisionIDDoesNotMatchError')
  const id = name === 'ifDraftRevisionId' ? 'drafts.a' : 'a'
  const accepted = action('publish', { ...pair, [name]: lake.stored(id)?._rev })
  expect((await lake.act(accepted)).status).toBe(200)
})

test('strengthens references on publish, whose targets must then be published', async () => {
  using lake = openLake()
  const _strengthenOnPublish = { type: 'note' }
  const to = { _type: 'reference', _ref: 'b', _weak: true, _strengthenOnPublish }
  await lake.act(action('create', { publishedId: 'a', attributes: { ...attributes, to } }))
  const refused = await lake.act(publish)
  expect(refused.status).toBe(409)
  expect(refused.body.error.items[0].error.type).toBe('documentReferenceDoesNotExistError')
  await lake.mutate([{ create: { _id: 'b', _type: 'note' } }])
  await lake.act(publish)
  expect(lake.stored('a')?.to).toEqual({ _type: 'reference', _ref: 'b' })
})

test('unpublishes into a draft, unless something points at the document', async () => {
  using lake = openLake()
  await lake.act(create)
  await lake.act(publish)
  await lake.mutate([{ create: { _id: 'b', _type: 'note', to: { _ref: 'a' } } }])
  expect((await lake.act(action('unpublish', pair))).status).toBe(409)
  await lake.mutate([{ delete: { id: 'b' } }])
  expect((await lake.act(action('unpublish', pair))).status).toBe(200)
  expect(lake.stored('a')).toBeUndefined()
  expect(lake.stored('drafts.a')).toMatchObject({ title: 'one' })
})

test('deletes a document with the drafts that are named, and forgets it when asked', async () => {
  using lake = openLake()
  await lake.act(create)
  await lake.act(publish)
  await lake.act(action('edit', { ...pair, patch: { set: { n: 1 } } }))
  expect((await lake.act(action('delete', { publishedId: 'a' }))).status).toBe(409)
  const all = action('delete', { publishedId: 'a', includeDrafts: ['drafts.a'], purge: true })
  expect((await lake.act(all)).status).toBe(200)
  expect(lake.dataset().all()).toEqual([])
  expect(lake.dataset().history.steps(['a', 'drafts.a'])).toEqual([])
})

test('discards a draft; a published document is not one', async () => {
  using lake = openLake()
  await lake.act(create)
  expect((await lake.act(action('version.discard', { versionId: 'a' }))).status).toBe(400)
  expect((await lake.act(action('version.discard', { versionId: 'drafts.a' }))).status).toBe(200)
  expect((await lake.act(action('discard', { draftId: 'drafts.a' }))).status).toBe(404)
})

test('replaces a draft (restore of a revision)', async () => {
  using lake = openLake()
  await lake.act(create)
  await lake.act(publish)
  const replaced = { ...attributes, title: 'old' }
  await lake.act(action('replaceDraft', { publishedId: 'a', attributes: replaced }))
  expect(lake.stored('drafts.a')).toMatchObject({ title: 'old' })
})

test('does all of several actions, or none, and none of a dry run', async () => {
  using lake = openLake()
  expect((await lake.act(create, publish, publish)).status).toBe(404)
  expect(lake.dataset().all()).toEqual([])
  const dry = { actions: [create], dryRun: true }
  expect((await lake.answer('/data/actions/test', { body: dry })).status).toBe(200)
  expect(lake.dataset().all()).toEqual([])
})

test('answers 400 to an action it does not know, 403 to viewers', async () => {
  using lake = openLake()
  expect((await lake.act({ actionType: 'sanity.action.document.fly' })).status).toBe(400)
  const body = { actions: [create] }
  const { status, body: refused } = await lake.answer('/data/actions/test', { as: 'viewer', body })
  expect(status).toBe(403)
  expect(refused.error.items[0].error.type).toBe('insufficientPermissionsError')
})
