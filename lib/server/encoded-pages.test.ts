import { brotliDecompressSync } from 'node:zlib'
import { expect, test, vi } from 'vitest'
import { EncodedPages } from './encoded-pages.ts'

test('the same text is compressed once, and the tag follows the text', async () => {
  const pages = new EncodedPages()
  const first = await pages.encode(Buffer.from('one'))
  expect(await pages.encode(Buffer.from('one'))).toBe(first)
  expect((await pages.encode(Buffer.from('two'))).etag).not.toBe(first.etag)
})

test('the smallest form takes the place of the quick one by itself', async () => {
  const text = Buffer.from('<p>The circuit is checked every hour.</p>'.repeat(500))
  const page = await new EncodedPages().encode(text)
  const quick = page.body.br
  await vi.waitFor(() => expect(page.body.br).not.toBe(quick))
  expect(page.body.br.length).toBeLessThan(quick.length)
  expect(brotliDecompressSync(page.body.br)).toEqual(text)
})
