import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openLake } from './lake.fixture.ts'

const secret = 'Nobody-may-find-this-again'

/** Whether the words are anywhere in the files of the lake. */
const isOnDisk = (dir: string) =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .some(({ parentPath, name }) => readFileSync(join(parentPath, name)).includes(secret))

async function withPast() {
  const lake = openLake()
  await lake.mutate([{ create: { _id: 'a', _type: 'note', text: secret } }])
  for (let n = 0; n < 20; n += 1) {
    await lake.mutate([{ patch: { id: 'a', set: { text: `${secret} ${'.'.repeat(500)} ${n}` } } }])
  }
  expect(isOnDisk(lake.dir)).toBe(true)
  return lake
}

test('a document that is purged leaves no past, and nothing on the disk', async () => {
  using lake = await withPast()
  await lake.mutate([{ delete: { id: 'a', purge: true } }])
  expect(lake.dataset().history.steps(['a'])).toEqual([])
  expect(isOnDisk(lake.dir)).toBe(false)
})

test('a document that is purged by a query leaves no past either', async () => {
  using lake = await withPast()
  await lake.mutate([{ delete: { query: '*[_type == "note"]', purge: true } }])
  expect(lake.dataset().history.steps(['a'])).toEqual([])
})

test('purged and made anew in one transaction, it has the past of this moment', async () => {
  using lake = await withPast()
  const { body } = await lake.mutate([
    { delete: { id: 'a', purge: true } },
    { create: { _id: 'a', _type: 'note', text: 'What is left' } },
  ])
  expect(lake.stored('a')).toMatchObject({ text: 'What is left' })
  expect(lake.dataset().history.lastKnown('a')).toMatchObject({ text: 'What is left' })
  expect(lake.dataset().history.steps(['a'])).toEqual([
    expect.objectContaining({ transactionId: body.transactionId, before: false, after: true }),
  ])
  expect(isOnDisk(lake.dir)).toBe(false)
})
