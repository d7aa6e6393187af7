import { expect, test } from 'vitest'
import { limitedBody } from './limited-body.ts'

const post = (body: BodyInit) => {
  // A stream goes out while nothing has come back: the browser's types do not know that word.
  const init = { method: 'POST', body, duplex: 'half' }
  return new Request('http://a/', init)
}

test('a body that fits is text', async () => {
  expect(await limitedBody(post('é'), 2)).toBe('é')
  expect(await limitedBody(new Request('http://a/', { method: 'POST' }), 2)).toBe('')
})

test('one that does not is not read to its end', async () => {
  let asked = 0
  const endless = new ReadableStream({
    pull(controller) {
      asked += 1
      controller.enqueue(new Uint8Array(1_000))
    },
  })
  expect(await limitedBody(post(endless), 2_500)).toBeNull()
  expect(asked).toBeLessThan(6)
  expect(await limitedBody(post('xxx'), 2)).toBeNull()
})
