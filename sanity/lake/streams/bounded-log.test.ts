import { expect, test } from 'vitest'
import { BoundedLog } from './bounded-log.ts'

test('knows what came after an id, as far back as it reaches', () => {
  const log = new BoundedLog<number>(3)
  const start = log.position
  expect(log.after(start)).toEqual([])
  const ids = [1, 2, 3, 4, 5].map((value) => log.append(value))
  const after = (id: string | undefined) => log.after(id ?? '')?.map(({ value }) => value)
  expect(log.position).toBe(ids[4])
  expect(after(ids[4])).toEqual([])
  expect(after(ids[2])).toEqual([4, 5])
  expect(after(ids[1])).toEqual([3, 4, 5])
  expect(after(ids[0])).toBeUndefined()
  expect(after(start)).toBeUndefined()
})

test('reaches back to its beginning until something is dropped', () => {
  const log = new BoundedLog<number>(3)
  const start = log.position
  log.append(1)
  expect(log.after(start)).toHaveLength(1)
})

test.each(['', 'x', 'x.1', '1'])('does not know the id %j', (id) => {
  const log = new BoundedLog<number>(3)
  log.append(1)
  expect(log.after(id)).toBeUndefined()
})
