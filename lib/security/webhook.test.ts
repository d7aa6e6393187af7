import { encodeSignatureHeader } from '@sanity/webhook'
import { expect, test } from 'vitest'
import { freshSignature, longestAge } from './webhook.ts'

const secret = 'a secret of the operators'
const body = '{"_id":"a","_type":"article"}'
const now = Date.UTC(2026, 10, 22)
const signedAt = (at: number, by = secret, text = body) => encodeSignatureHeader(text, at, by)
const check = (signature: string | null, text = body) =>
  freshSignature({ body: text, signature, secret, now })

test('what Sanity signed just now is let in', async () => {
  const signature = await signedAt(now - 1_000)
  expect(await check(signature)).toBe(signature)
})

test('however it is spelled, it is known again', async () => {
  const signature = await signedAt(now)
  expect(await check(` ${signature.replace(',', ', ')} `)).toBe(signature)
})

test.each([-longestAge - 1, longestAge + 1])('%i ms from now is too far', async (distance) => {
  expect(await check(await signedAt(now + distance))).toBeNull()
})

test.each([-longestAge, longestAge])('%i ms from now is near enough', async (distance) => {
  expect(await check(await signedAt(now + distance))).not.toBeNull()
})

test('another secret, another body, another time, or nothing at all is refused', async () => {
  const good = await signedAt(now)
  expect(await check(await signedAt(now, 'another secret'))).toBeNull()
  expect(await check(good, body.replace('a', 'b'))).toBeNull()
  expect(await check(good.replace(`t=${now}`, `t=${now + 1}`))).toBeNull()
  expect(await check(good.replace('t=', 't=0'))).toBeNull()
  expect(await check(good.slice(0, -1))).toBeNull()
  for (const nothing of [null, '', 'v1=x', 't=1,v1=']) expect(await check(nothing)).toBeNull()
})

test('an empty body is not signed', async () => {
  expect(await check(await signedAt(now), '')).toBeNull()
})
