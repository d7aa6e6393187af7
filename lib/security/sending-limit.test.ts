import { expect, test, vi } from 'vitest'
import { networkOf, sendingLimit } from './sending-limit.ts'

test('so many are let in from one address, and others still are', async () => {
  const sending = sendingLimit({ perAddress: 2, together: 100 })
  const now = Date.now()
  expect(await sending('203.0.113.5', now)).toBe('ok')
  expect(await sending('203.0.113.5', now)).toBe('ok')
  expect(await sending('203.0.113.5', now)).toEqual({ wait: 600 })
  expect(await sending('203.0.113.6', now)).toBe('ok')
})

test('of everybody together, too, and past twice that it is a flood', async () => {
  const sending = sendingLimit({ perAddress: 100, together: 2 })
  const now = Date.now()
  const answers = []
  for (let at = 0; at < 5; at += 1) answers.push(await sending(null, now))
  expect(answers).toEqual(['ok', 'ok', { wait: 60 }, { wait: 60 }, 'flood'])
})

test('an address is forgotten within the hour, by another salt', async () => {
  vi.useFakeTimers()
  const sending = sendingLimit({ perAddress: 1, together: 100 })
  expect(await sending('203.0.113.5', Date.now())).toBe('ok')
  expect(await sending('203.0.113.5', Date.now())).toEqual({ wait: 600 })
  vi.advanceTimersByTime(3_700_000)
  expect(await sending('203.0.113.5', Date.now())).toBe('ok')
  vi.useRealTimers()
})

test('by version 6, a network is one', () => {
  expect(networkOf('2001:db8:0:7:1::5')).toBe('2001:db8:0:7')
  expect(networkOf('2001:db8::5')).toBe('2001:db8:0:0')
  expect(networkOf('::5')).toBe('0:0:0:0')
  expect(networkOf('203.0.113.5')).toBe('203.0.113.5')
})

test('an address of this machine, or none, says nothing of who sends', () => {
  for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1', 'unknown', '', null]) {
    expect(networkOf(address)).toBeNull()
  }
})
