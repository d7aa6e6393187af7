import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { visitorAddress } from './visitor-address.ts'

const asked = (forwarded?: string) => {
  const socket = Object.defineProperty(new Socket(), 'remoteAddress', { value: '192.0.2.1' })
  return { headers: { ...(forwarded && { 'x-forwarded-for': forwarded }) }, socket }
}

test('without a proxy, what a request says of itself does not count', () => {
  expect(visitorAddress(asked('203.0.113.5'), 0)).toBe('192.0.2.1')
  expect(visitorAddress(asked(), 0)).toBe('192.0.2.1')
})

test('behind proxies of ours, what the outermost of them heard counts', () => {
  const forwarded = '10.0.0.1, 203.0.113.5, 198.51.100.7'
  expect(visitorAddress(asked(forwarded), 1)).toBe('198.51.100.7')
  expect(visitorAddress(asked(forwarded), 2)).toBe('203.0.113.5')
  expect(visitorAddress(asked(), 2)).toBe('192.0.2.1')
  expect(visitorAddress(asked('203.0.113.5'), 2)).toBe('192.0.2.1')
})
