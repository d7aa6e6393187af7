import { expect, test } from 'vitest'
import { openLake } from '../lake.fixture.ts'

const reference = (id: string, weak = false) => ({
  _type: 'reference',
  _ref: id,
  ...(weak && { _weak: true }),
})

test('keeps what is strongly referenced', async () => {
  using lake = openLake()
  await lake.mutate([
    { create: { _id: 'a', _type: 'note' } },
    { create: { _id: 'b', _type: 'note', list: [{ deep: reference('a') }] } },
  ])
  const { status, body } = await lake.mutate([{ delete: { id: 'a' } }])
  expect(status).toBe(409)
  expect(body.error.items[0].error).toEqual({
    type: 'documentHasExistingReferencesError',
    description: 'Document "a" cannot be deleted as there are references to it from "b"',
    id: 'a',
    referencingIDs: ['b'],
  })
  expect((await lake.mutate([{ delete: { id: 'b' } }, { delete: { id: 'a' } }])).status).toBe(200)
})

test('refuses a strong reference to nothing, allows a weak one', async () => {
  using lake = openLake()
  const strong = await lake.mutate([{ create: { _id: 'b', _type: 'note', to: reference('a') } }])
  expect(strong.status).toBe(409)
  expect(strong.body.error.items[0].error).toMatchObject({
    type: 'documentReferenceDoesNotExistError',
    id: 'b',
    referenceID: 'a',
  })
  const weak = await lake.mutate([
    { create: { _id: 'b', _type: 'note', to: reference('a', true) } },
  ])
  expect(weak.status).toBe(200)
})

test('lets documents that point at each other come and go together', async () => {
  using lake = openLake()
  const both = [
    { create: { _id: 'a', _type: 'note', to: reference('b') } },
    { create: { _id: 'b', _type: 'note', to: reference('a') } },
  ]
  expect((await lake.mutate(both)).status).toBe(200)
  const gone = [{ delete: { id: 'a' } }, { delete: { id: 'b' } }]
  expect((await lake.mutate(gone)).status).toBe(200)
})

test('remembers references over a restart, and forgets those that were patched away', async () => {
  using lake = openLake()
  await lake.mutate([
    { create: { _id: 'a', _type: 'note' } },
    { create: { _id: 'b', _type: 'note', to: reference('a') } },
  ])
  lake.reopen()
  expect((await lake.mutate([{ delete: { id: 'a' } }])).status).toBe(409)
  await lake.mutate([{ patch: { id: 'b', unset: ['to'] } }])
  expect((await lake.mutate([{ delete: { id: 'a' } }])).status).toBe(200)
})
