import { expect, test, vi } from 'vitest'
import { createWarmQueue } from './warm-queue.ts'

/** A queue whose pages are made when the test says so. */
function openQueue() {
  const made: string[] = []
  const finish = new Map<string, () => void>()
  const log = vi.fn()
  const queue = createWarmQueue({
    log,
    isLakeUp: async () => true,
    warm: (path) => {
      made.push(path)
      return new Promise((resolve) => finish.set(path, resolve))
    },
  })
  const done = async (path: string) => {
    finish.get(path)?.()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { queue, made, done, log }
}

test('two pages at a time, and a change goes before a refresh of everything', async () => {
  const { queue, made, done } = openQueue()
  queue.add(['/a', '/b', '/c', '/d'], false)
  queue.add(['/changed'], true)
  expect(made).toEqual(['/a', '/b', '/changed'])
  await done('/a')
  await done('/b')
  expect(made).toEqual(['/a', '/b', '/changed'])
  await done('/changed')
  expect(made).toEqual(['/a', '/b', '/changed', '/c', '/d'])
})

test('the newest change goes first, in the order it names its pages', async () => {
  const { queue, made, done } = openQueue()
  queue.add(['/1', '/2', '/3', '/4'], true)
  expect(made).toEqual(['/1'])
  await done('/1')
  expect(made).toEqual(['/1', '/2', '/3'])
  queue.add(['/4', '/5'], true)
  await done('/2')
  await done('/4')
  expect(made).toEqual(['/1', '/2', '/3', '/4', '/5'])
})

test('a page that changes while it is being made is made again, after it is done', async () => {
  const { queue, made, done } = openQueue()
  queue.add(['/a'], true)
  queue.add(['/a'], true)
  expect(made).toEqual(['/a'])
  await done('/a')
  expect(made).toEqual(['/a', '/a'])
})

test('a page that a reader’s visit stored just after a mark is made once more', async () => {
  const { queue, made } = openQueue()
  queue.noteMarked(['person-1'])
  queue.noteStored('/team/x', new Set(['person-1']))
  queue.noteStored('/about', new Set(['page-1']))
  expect(made).toEqual(['/team/x'])
})

test('its own storing does not make it do a page for ever', async () => {
  const { queue, made, done } = openQueue()
  queue.noteMarked(['person-1'])
  queue.add(['/team/x'], true)
  queue.noteStored('/team/x', new Set(['person-1']))
  await done('/team/x')
  expect(made).toEqual(['/team/x'])
})

test('a page that cannot be made is told, and the others go on', async () => {
  const log = vi.fn()
  const warm = vi.fn((path: string) =>
    path === '/bad' ? Promise.reject('503') : Promise.resolve(),
  )
  const queue = createWarmQueue({ log, warm, isLakeUp: async () => true })
  queue.add(['/bad', '/b', '/c'], true)
  await vi.waitFor(() => expect(warm).toHaveBeenCalledTimes(3))
  expect(log).toHaveBeenCalledWith('/bad could not be made anew: 503')
})

test('a page that cannot be made though the lake is up is tried again every two seconds', async () => {
  vi.useFakeTimers()
  const warm = vi.fn(async () => undefined)
  warm.mockRejectedValueOnce(new Error('a fault')).mockRejectedValueOnce(new Error('still'))
  const queue = createWarmQueue({ warm, isLakeUp: async () => true, log: () => undefined })
  queue.add(['/a'], true)
  await vi.advanceTimersByTimeAsync(1_900)
  expect(warm).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(8_000)
  expect(warm).toHaveBeenCalledTimes(3)
  vi.useRealTimers()
})

test('while the lake is away nothing is tried; once it is back all is, what is read first', async () => {
  vi.useFakeTimers()
  let isUp = false
  const made: string[] = []
  const queue = createWarmQueue({
    log: () => undefined,
    isLakeUp: async () => isUp,
    warm: async (path) => {
      if (!isUp) throw new Error('the lake is away')
      made.push(path)
    },
  })
  queue.add(['/a', '/b', '/c', '/d'], false)
  await vi.advanceTimersByTimeAsync(60_000)
  queue.noteRead('/d')
  isUp = true
  await vi.advanceTimersByTimeAsync(600)
  expect(made[0]).toBe('/d')
  expect(made.toSorted()).toEqual(['/a', '/b', '/c', '/d'])
  vi.useRealTimers()
})

test('of the pages that a change left waiting, those read last go first once the lake is back', async () => {
  vi.useFakeTimers()
  let isUp = false
  const made: string[] = []
  const queue = createWarmQueue({
    log: () => undefined,
    isLakeUp: async () => isUp,
    warm: async (path) => {
      if (!isUp) throw new Error('the lake is away')
      made.push(path)
    },
  })
  queue.add(['/a', '/b', '/c', '/d', '/e'], true)
  await vi.advanceTimersByTimeAsync(100)
  for (const path of ['/d', '/b', '/e', '/b']) queue.noteRead(path)
  isUp = true
  await vi.advanceTimersByTimeAsync(600)
  expect(made).toEqual(['/b', '/e', '/d', '/c', '/a'])
  vi.useRealTimers()
})

test('of the pages that wait, one that somebody reads goes first', async () => {
  const { queue, made, done } = openQueue()
  queue.add(['/a', '/b', '/c', '/d'], false)
  queue.noteRead('/d')
  await done('/a')
  expect(made).toEqual(['/a', '/b', '/d'])
})
