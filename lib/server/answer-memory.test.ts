import { brotliDecompressSync } from 'node:zlib'
import { expect, test, vi } from 'vitest'
import { AnswerMemory } from './answer-memory.ts'

const headers = { 'content-type': 'text/html; charset=utf-8' }

test('a page is kept, and its tag follows its text', async () => {
  const memory = new AnswerMemory()
  const first = await memory.keep('/', memory.now(), headers, Buffer.from('one'))
  expect(memory.get('/')).toBe(first)
  const second = await memory.keep('/', memory.now(), headers, Buffer.from('two'))
  expect(second.etag).not.toBe(first.etag)
  expect(memory.get('/')).toBe(second)
})

test('an old page that arrives after a new one was stored is not kept', async () => {
  const memory = new AnswerMemory()
  const begun = memory.now()
  memory.forget('/blog')
  await memory.keep('/blog', begun, headers, Buffer.from('old'))
  expect(memory.get('/blog')).toBeUndefined()
})

test('Next is asked again after a minute, and the same page is not compressed again', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  try {
    const memory = new AnswerMemory()
    const first = await memory.keep('/', memory.now(), headers, Buffer.from('same'))
    vi.setSystemTime(Date.now() + 61_000)
    expect(memory.get('/')).toBeUndefined()
    expect(await memory.keep('/', memory.now(), headers, Buffer.from('same'))).toBe(first)
    expect(memory.get('/')).toBe(first)
  } finally {
    vi.useRealTimers()
  }
})

test('the smallest form takes the place of the quick one by itself', async () => {
  const memory = new AnswerMemory()
  const text = Buffer.from('<p>The circuit is checked every hour.</p>'.repeat(500))
  const answer = await memory.keep('/', memory.now(), headers, text)
  const quick = answer.body.br
  await vi.waitFor(() => expect(answer.body.br).not.toBe(quick))
  expect(answer.body.br.length).toBeLessThan(quick.length)
  expect(brotliDecompressSync(answer.body.br)).toEqual(text)
})
