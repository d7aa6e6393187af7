import { DatabaseSync } from 'node:sqlite'
import { expect, test, vi } from 'vitest'
import { openLake } from '../lake.fixture.ts'

test('a full disk is answered in one line, and writing goes on once there is room', async () => {
  using lake = openLake()
  // SQLite itself says "full" when a file may not grow; here the limit stands for the disk.
  const exec = vi.spyOn(DatabaseSync.prototype, 'exec')
  await lake.mutate([{ create: { _id: 'a', _type: 'note' } }])
  const database: unknown = exec.mock.contexts.at(-1)
  exec.mockRestore()
  if (!(database instanceof DatabaseSync)) throw new Error('no database was used')
  database.exec('PRAGMA max_page_count = 20')
  const text = 'x'.repeat(1_000_000)
  const { status, body } = await lake.mutate([{ create: { _id: 'b', _type: 'note', text } }])
  expect(status).toBe(507)
  expect(body.message).toBe('The disk is full; nothing was written')
  expect(lake.stored('b')).toBeUndefined()
  database.exec('PRAGMA max_page_count = 100000')
  expect((await lake.mutate([{ create: { _id: 'b', _type: 'note', text } }])).status).toBe(200)
})
