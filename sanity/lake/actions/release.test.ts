import { expect, test } from 'vitest'
import { openLake } from '../lake.fixture.ts'

const release = (name: string, rest = {}) => ({
  actionType: `sanity.action.release.${name}`,
  releaseId: 'r1',
  ...rest,
})
const id = '_.releases.r1'
const version = (name: string, rest = {}) => ({
  actionType: `sanity.action.document.version.${name}`,
  ...rest,
})

test('publishes what a release holds, and unpublishes what it marks', async () => {
  using lake = openLake()
  await lake.mutate([
    { create: { _id: 'a', _type: 'note', title: 'one' } },
    { create: { _id: 'b', _type: 'note' } },
  ])
  await lake.act(release('create', { metadata: { title: 'Spring' } }))
  expect(lake.stored(id)).toMatchObject({
    _type: 'system.release',
    name: 'r1',
    state: 'active',
    metadata: { title: 'Spring', releaseType: 'undecided' },
  })
  await lake.act(
    version('create', { publishedId: 'a', baseId: 'a', versionId: 'versions.r1.a' }),
    version('unpublish', { publishedId: 'b', versionId: 'versions.r1.b' }),
  )
  await lake.mutate([{ patch: { id: 'versions.r1.a', set: { title: 'two' } } }])
  expect((await lake.act(release('publish'))).status).toBe(200)
  expect(lake.stored('a')).toMatchObject({ title: 'two' })
  expect(lake.stored('b')).toBeUndefined()
  expect(lake.stored('versions.r1.a')).toBeUndefined()
  expect(lake.stored(id)).toMatchObject({ state: 'published' })
})

test('archives and brings back, versions included', async () => {
  using lake = openLake()
  const document = { _id: 'versions.r1.a', _type: 'note', title: 'kept' }
  await lake.act(release('create'), version('create', { publishedId: 'a', document }))
  await lake.act(release('archive'))
  expect(lake.stored('versions.r1.a')).toBeUndefined()
  await lake.act(release('unarchive'))
  expect(lake.stored('versions.r1.a')).toMatchObject({ title: 'kept' })
  expect(lake.stored(id)).toMatchObject({ state: 'active' })
})

test('schedules and unschedules; deletes only what is over', async () => {
  using lake = openLake()
  await lake.act(release('create'))
  await lake.act(release('schedule', { publishAt: '2099-01-01T00:00:00Z' }))
  expect(lake.stored(id)).toMatchObject({ state: 'scheduled', publishAt: '2099-01-01T00:00:00Z' })
  await lake.act(release('unschedule'))
  expect(lake.stored(id)).not.toHaveProperty('publishAt')
  const refused = await lake.act(release('delete'))
  expect(refused.status).toBe(409)
  expect(refused.body.error.description).toContain('is in state "active"')
  await lake.act(release('archive'), release('delete'))
  expect(lake.stored(id)).toBeUndefined()
})

/** Resolves when the release is in that state after some commit from now on. */
function reached(lake: ReturnType<typeof openLake>, state: string): Promise<void> {
  return new Promise((resolve) => {
    const stop = lake.dataset().onCommit(({ changes }) => {
      if (!changes.some(({ after }) => after?._id === id && after.state === state)) return
      stop()
      resolve()
    })
  })
}

test('publishes a scheduled release when its time comes, over a restart too', async () => {
  using lake = openLake()
  const document = { _id: 'versions.r1.a', _type: 'note', title: 'on time' }
  await lake.act(release('create'), version('create', { publishedId: 'a', document }))
  const publishAt = new Date(Date.now() + 150).toISOString()
  await lake.act(release('schedule', { publishAt }))
  lake.reopen()
  await reached(lake, 'published')
  expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(publishAt))
  expect(lake.stored('a')).toMatchObject({ title: 'on time' })
})

test('a scheduled release that cannot be published says why, and stays', async () => {
  using lake = openLake()
  const document = {
    _id: 'versions.r1.a',
    _type: 'note',
    to: { _ref: 'missing', _weak: true, _strengthenOnPublish: { type: 'note' } },
  }
  await lake.act(release('create'), version('create', { publishedId: 'a', document }))
  const back = reached(lake, 'active')
  await lake.act(release('schedule', { publishAt: '2001-01-01T00:00:00Z' }))
  await back
  expect(lake.stored(id)).toMatchObject({
    error: { message: expect.stringContaining('non-existent document "missing"') },
  })
})
