import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { chooseEncoding, encodeQuickly, encodeThoroughly } from './encodings.ts'

test.each([
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['GZIP;q=0.5', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['*', 'br'],
  ['br;q=0.1, gzip', 'gzip'],
  ['gzip;q=0.8, br;q=0.8', 'br'],
  ['identity, *;q=0.5', 'identity'],
  ['br;q=none', 'identity'],
  ['br;q=0.0, *;q=0', 'identity'],
  ['', 'identity'],
  [undefined, 'identity'],
])('%s gets %s', (header, encoding) => expect(chooseEncoding(header)).toBe(encoding))

test('every encoding holds the same text', async () => {
  const text = Buffer.from('<p>The circuit is checked every hour.</p>'.repeat(200))
  const body = await encodeQuickly(text)
  expect(brotliDecompressSync(body.br)).toEqual(text)
  expect(gunzipSync(body.gzip)).toEqual(text)
  const small = await encodeThoroughly(text)
  expect(brotliDecompressSync(small)).toEqual(text)
  expect(small.length).toBeLessThanOrEqual(body.br.length)
})
