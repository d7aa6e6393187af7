import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { dueClock } from './due-clock.ts'

const start = Date.parse('2026-11-22T12:00:00Z')
const second = 1_000
const day = 24 * 60 * 60 * second

beforeEach(() => vi.useFakeTimers({ now: start }))
afterEach(() => vi.useRealTimers())

/** A clock over moments, given in milliseconds from now; what ran is taken off the list. */
function open(...moments: number[]) {
  const left = moments.map((moment) => start + moment)
  const ranAt: number[] = []
  const log = vi.fn()
  const next = vi.fn(async () => (left.length > 0 ? new Date(Math.min(...left)) : null))
  const run = vi.fn(async () => {
    ranAt.push(Date.now() - start)
    for (const moment of left.filter((due) => due <= Date.now())) {
      left.splice(left.indexOf(moment), 1)
    }
  })
  const clock = dueClock({ next, run, log })
  const add = (moment: number) => {
    left.push(start + moment)
    clock.recheck()
  }
  return { clock, ranAt, next, run, log, add }
}

test('each moment is kept to the millisecond, in order', async () => {
  const { ranAt } = open(5_300, 2_100)
  await vi.advanceTimersByTimeAsync(10 * second)
  expect(ranAt).toEqual([2_100, 5_300])
})

test('a moment that was missed is dealt with at once', async () => {
  const { ranAt } = open(-3 * day)
  await vi.advanceTimersByTimeAsync(0)
  expect(ranAt).toEqual([0])
})

test('a moment farther away than a timer can hold is kept', async () => {
  const { ranAt, next } = open(40 * day)
  await vi.advanceTimersByTimeAsync(10 * second)
  expect(ranAt).toEqual([])
  expect(next).toHaveBeenCalledTimes(1)
  vi.setSystemTime(start + 40 * day - 500)
  await vi.advanceTimersByTimeAsync(second)
  // The clock was set forward, so it looks with its next glance.
  expect(ranAt).toEqual([40 * day + 500])
})

test('where the clock of the machine is set forward, what it passed is done within a second', async () => {
  const { run } = open(2 * day)
  await vi.advanceTimersByTimeAsync(10 * second)
  vi.setSystemTime(start + 3 * day)
  await vi.advanceTimersByTimeAsync(second)
  expect(run).toHaveBeenCalledTimes(1)
})

test('where it is set back, nothing is done too early', async () => {
  const { run } = open(10 * second)
  vi.setSystemTime(start - day)
  await vi.advanceTimersByTimeAsync(20 * second)
  expect(run).not.toHaveBeenCalled()
})

test('a moment that is added later and comes sooner is kept', async () => {
  const { ranAt, add } = open(day)
  await vi.advanceTimersByTimeAsync(second)
  add(4 * second)
  await vi.advanceTimersByTimeAsync(10 * second)
  expect(ranAt).toEqual([4 * second])
})

test('while the next moment cannot be asked for, it is asked again and told once', async () => {
  const { ranAt, next, log } = open(second)
  await vi.advanceTimersByTimeAsync(0)
  next.mockRejectedValueOnce(new Error('away')).mockRejectedValueOnce(new Error('away'))
  await vi.advanceTimersByTimeAsync(10 * second)
  expect(ranAt).toEqual([5 * second])
  expect(log).toHaveBeenCalledTimes(1)
})

test('what fails is tried again every two seconds until it is done', async () => {
  const { run, ranAt } = open(second)
  run.mockRejectedValueOnce(new Error('the lake is away'))
  await vi.advanceTimersByTimeAsync(2 * second)
  expect(ranAt).toEqual([])
  await vi.advanceTimersByTimeAsync(2 * second)
  expect(ranAt).toEqual([3 * second])
})

test('stopped, it does nothing more', async () => {
  const { clock, run } = open(second)
  clock.stop()
  await vi.advanceTimersByTimeAsync(day)
  expect(run).not.toHaveBeenCalled()
})

test('stopped while something is due, it asks no more', async () => {
  const { clock, next, run } = open(second)
  run.mockImplementation(async () => clock.stop())
  await vi.advanceTimersByTimeAsync(2 * second)
  const asked = next.mock.calls.length
  await vi.advanceTimersByTimeAsync(10 * second)
  expect(next.mock.calls.length).toBe(asked)
})
