import { expect, test } from 'vitest'
import { everything, spansOf } from './spans.ts'

test('one file is enough where nothing comes after it', async () => {
  expect(await spansOf(async () => undefined)).toEqual([everything])
})

test('each file ends where the next one begins', async () => {
  const places = [
    { at: '2026-01-01', id: 'a' },
    { at: '2026-02-01', id: 'b' },
  ]
  const left = [...places]
  const spans = await spansOf(async () => left.shift())
  expect(spans.map(({ to }) => to)).toEqual([...places, everything.to])
  expect(spans.map(({ from }) => from)).toEqual([everything.from, ...places])
})
