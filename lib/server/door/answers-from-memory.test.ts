import { beforeAll, expect, test } from 'vitest'
import { redirectTable } from '#lib/redirects/table.ts'
import { keptAnswer, openAnswerMemory } from '../pages/answer-memory.ts'
import { openKnowingAPage } from './known-page.fixture.ts'

beforeAll(openAnswerMemory)

/** As the site's process opens it: plain requests never reach Node's parser. */
const open: typeof openKnowingAPage = (options) => openKnowingAPage({ isQuick: true, ...options })

const encodings = ['br', 'gzip', 'identity', 'gzip;q=0.5, br;q=0', '*', 'zstd']

test.each(encodings)(
  'a page in memory is the same under an address with a query: %s',
  async (wanted) => {
    const { ask } = await open()
    const headers = { 'accept-encoding': wanted }
    const plain = await ask('/page', { headers })
    const asked = await ask('/page?from=a-letter', { headers })
    const withoutDate = ({ headers: all }: Response) =>
      Object.fromEntries([...all].filter(([name]) => name !== 'date'))
    expect(withoutDate(plain)).toEqual(withoutDate(asked))
    expect(await plain.text()).toBe(await asked.text())
  },
)

test.each([
  [{ 'x-prerender-revalidate': 'preview-id' }, 503],
  [{ cookie: '__prerender_bypass=preview-id' }, 500],
])('a page is not answered from memory for %o', async (headers, status) => {
  const { ask } = await open()
  expect((await ask('/page', { headers: new Headers(Object.entries(headers)) })).status).toBe(
    status,
  )
})

test('a request that is refused is not answered from memory', async () => {
  const { send, ask } = await open()
  expect((await ask('/page', { method: 'POST' })).status).toBe(405)
  const twoHosts = 'GET /page HTTP/1.1\r\nHost: a.example\r\nHost: b.example\r\n\r\n'
  expect(await send(twoHosts)).toMatch(/^HTTP\/1\.1 400/)
})

test('a redirect goes before what is in memory', async () => {
  const redirects = redirectTable([{ from: '/page', to: '/elsewhere', permanent: false }])
  const { ask } = await open({ redirects })
  const answer = await ask('/page', { redirect: 'manual' })
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/elsewhere'])
})

test('the host of the Studio has no pages for readers', async () => {
  const { send } = await open({ studioHost: 'studio.vivacity.example' })
  const request = 'GET /page HTTP/1.1\r\nHost: studio.vivacity.example\r\nConnection: close\r\n\r\n'
  expect(await send(request)).toMatch(/^HTTP\/1\.1 30\d/)
})

test('a reader who chose dark colors gets them, and who has the page gets 304', async () => {
  const { ask } = await open()
  await keptAnswer('/page')?.encoded('dark')
  const dark = await ask('/page', { headers: { cookie: 'theme=dark' } })
  expect(await dark.text()).toContain('data-theme="dark"')
  const etag = dark.headers.get('etag') ?? ''
  const again = { cookie: 'theme=dark', 'if-none-match': etag }
  expect((await ask('/page', { headers: again })).status).toBe(304)
})

test('it is in the log as everything is', async () => {
  const { ask, lines } = await open()
  await (await ask('/page')).text()
  await expect.poll(() => lines).toHaveLength(1)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ path: '/page', status: 200, from: 'memory' })
})
