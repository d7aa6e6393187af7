import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { sightOf } from './sight.ts'

/** A public site on a free port. @returns its address */
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(answer)
  onTestFinished(() => void server.close())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port was bound.')
  return `http://127.0.0.1:${address.port}/blog/a`
}

const health = (response: ServerResponse, lake: string) => response.end(JSON.stringify({ lake }))

test('a page that shows the revision in time is seen', async () => {
  let asked = 0
  const url = await serve((_, response) => {
    asked += 1
    response.setHeader('content-revision', asked < 3 ? 'old' : 'new')
    response.end('<html>')
  })
  expect(await sightOf(url, 'new')).toMatchObject({ isSeen: true })
  expect(asked).toBe(3)
})

test('where no front door makes a header of it, the page itself tells', async () => {
  const url = await serve((_, response) =>
    response.end('<head><meta name="content-revision" content="new"/></head>'),
  )
  expect(await sightOf(url, 'new')).toMatchObject({ isSeen: true })
})

test.each([
  ['up', 200, 'another version'],
  ['down', 200, 'cannot reach the content'],
  ['up', 404, 'no page at this address'],
  ['up', 500, 'does not say'],
])('with the lake %s and a page that answers %i, it says why', async (lake, status, words) => {
  const url = await serve((request, response) => {
    if (request.url === '/api/health') return health(response, lake)
    response.writeHead(status, { 'content-revision': 'old' }).end()
  })
  const sight = await sightOf(url, 'new', 0)
  expect(sight).toMatchObject({ isSeen: false, what: expect.stringContaining(words) })
})

test('a site that does not answer is said so', async () => {
  const sight = await sightOf('http://127.0.0.1:9/blog/a', 'new', 0)
  expect(sight).toMatchObject({ what: expect.stringContaining('does not answer') })
})

test('where the page keeps the approved text, it says that a review is what is missing', async () => {
  const url = await serve((request, response) => {
    if (request.url === '/api/health') return health(response, 'up')
    response.setHeader('content-revision', 'approved-text').end()
  })
  const sight = await sightOf(url, 'new', 0)
  expect(sight).toMatchObject({ isSeen: false, todo: expect.stringContaining('medical review') })
})
