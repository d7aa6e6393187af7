import { expect, test } from 'vitest'
import { noteStoredPage } from '../pages/page-index.ts'
import { listen } from './door.fixture.ts'
import { healthAnswer } from './health.ts'

async function open() {
  const state = { stopping: false, lake: 'up' as 'up' | 'down' }
  const health = healthAnswer({
    lakeState: async () => state.lake,
    version: '1.2.3+abc',
    builtAt: Date.now() - 60_000,
    pagesWaiting: () => 3,
    isStopping: () => state.stopping,
  })
  return { state, ...(await listen((_request, response) => health(response))) }
}

test('says how the process, the lake and the pages are', async () => {
  const { ask, state } = await open()
  const answer = await ask('/api/health')
  expect(answer.status).toBe(200)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(await answer.json()).toEqual({
    process: 'up',
    lake: 'up',
    newestPageAgeSeconds: 60,
    pagesWaiting: 3,
    version: '1.2.3+abc',
    uptimeSeconds: expect.any(Number),
  })
  noteStoredPage('/blog', 'a,b')
  state.lake = 'down'
  const later = await ask('/api/health')
  expect(later.status).toBe(200)
  expect(await later.json()).toMatchObject({ lake: 'down', newestPageAgeSeconds: 0 })
})

test('a process that ends says so', async () => {
  const { ask, state } = await open()
  state.stopping = true
  const answer = await ask('/api/health')
  expect(answer.status).toBe(503)
  expect(await answer.json()).toMatchObject({ process: 'stopping' })
})
