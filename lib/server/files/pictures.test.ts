import { expect, test } from 'vitest'
import { listen } from '../door/door.fixture.ts'
import { pictureServer } from './pictures.ts'

/** A route that makes a picture, counts how often, and is away when told. */
async function open() {
  const route = { asked: 0, isAway: false }
  const serve = pictureServer(async (request, response) => {
    route.asked += 1
    if (route.isAway) {
      response.writeHead(503, { 'content-type': 'text/plain' }).end('away')
      return
    }
    expect(request.headers.range).toBeUndefined()
    response.writeHead(200, {
      'content-type': 'image/png',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-nextjs-cache': 'MISS',
      vary: 'rsc,Accept',
    })
    response.end('0123456789')
  })
  return { ...(await listen(serve)), route }
}

test('a picture is fetched once and then comes from memory, with all that is said of it', async () => {
  const { ask, route } = await open()
  for (let reader = 0; reader < 3; reader += 1) {
    const answer = await ask('/media/images/a.png?w=400')
    expect(await answer.text()).toBe('0123456789')
    expect(answer.headers.get('content-security-policy')).toContain('sandbox')
    expect(answer.headers.get('vary')).toBe('Accept')
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect(answer.headers.get('x-nextjs-cache')).toBeNull()
  }
  expect(route.asked).toBe(1)
})

test('a first reader can ask for a part of it, or for its length', async () => {
  const { ask } = await open()
  const part = await ask('/media/images/a.png', { headers: { range: 'bytes=2-4' } })
  expect(part.status).toBe(206)
  expect(await part.text()).toBe('234')
  const head = await ask('/media/images/b.png', { method: 'HEAD' })
  expect(head.headers.get('content-length')).toBe('10')
})

test('browsers that take other formats get other pictures', async () => {
  const { ask, route } = await open()
  await ask('/media/images/a.png', { headers: { accept: 'image/avif,*/*' } })
  await ask('/media/images/a.png', { headers: { accept: '*/*' } })
  expect(route.asked).toBe(2)
})

test('where the lake is away, pictures in memory stay; others say so and are kept by nobody', async () => {
  const { ask, route } = await open()
  await ask('/media/images/a.png')
  route.isAway = true
  expect((await ask('/media/images/a.png')).status).toBe(200)
  const missing = await ask('/media/images/b.png')
  expect(missing.status).toBe(503)
  expect(missing.headers.get('cache-control')).toBe('no-store')
  route.isAway = false
  expect((await ask('/media/images/b.png')).status).toBe(200)
})
