import { expect, test } from 'vitest'
import { makeStamp, readStamp } from './signed-stamp.ts'

const secret = 'a secret of sixteen characters'

test('a stamp says when it was made, and by what name', () => {
  const stamp = readStamp(makeStamp(secret, 1_700_000_000_000), secret)
  expect(stamp?.at).toBe(1_700_000_000_000)
  expect(stamp?.id).toMatch(/^[\w-]{36}$/)
  expect(readStamp(makeStamp(secret, 5, 'my-own'), secret)).toEqual({ id: 'my-own', at: 5 })
})

test('one that was changed, or made with another secret, is none', () => {
  const stamp = makeStamp(secret, 1_700_000_000_000, 'one')
  for (const text of [
    null,
    '',
    stamp.replace('one', 'two'),
    stamp.replace('.17', '.18'),
    `${stamp}a`,
    makeStamp('another secret', 1_700_000_000_000, 'one'),
    makeStamp(secret, 5, '../evil'),
  ]) {
    expect(readStamp(text, secret)).toBeNull()
  }
})
