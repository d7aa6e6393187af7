import { expect, test } from 'vitest'
import { previewToken } from '#lib/preview/preview-link.ts'
import { listen } from './door.fixture.ts'
import { guestPreview } from './guest-preview.ts'

const secret = 'a secret of the server'
const draft =
  '<!DOCTYPE html><html lang="en"><head></head><body>A draft<script>self.__next_f.push([1])</script></body></html>'

/** A door that only knows preview links; Next answers with the cookies and the path that it was asked with. */
async function open(path: string | null = '/blog/draft') {
  const asked: { url?: string; cookie?: string }[] = []
  const serve = guestPreview(
    async (request, response) => {
      asked.push({ url: request.url, cookie: request.headers.cookie })
      response.setHeader('set-cookie', '__prerender_bypass=real')
      response.setHeader('x-nextjs-cache', 'MISS')
      response.end(draft)
    },
    'real',
    { secret, pathOfDraft: async () => path },
  )
  const { ask } = await listen((request, response) => serve(request, response, request.url ?? ''))
  return { ask, asked }
}

const linkUntil = (until: Date, key = secret) =>
  `/preview/${previewToken({ documentId: 'article-1', until, key: 'a1-B2_c3' }, key)}`
const tomorrow = new Date(Date.now() + 86_400_000)

test('a link shows the draft, with no script, no cookie and nothing to keep', async () => {
  const { ask, asked } = await open()
  const response = await ask(linkUntil(tomorrow), { headers: { cookie: 'theme=dark' } })
  const html = await response.text()
  expect(response.status).toBe(200)
  expect(html).toContain('A draft')
  expect(html).not.toContain('<script')
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex, nofollow, noarchive',
    'referrer-policy': 'no-referrer',
  })
  expect(response.headers.has('set-cookie')).toBe(false)
  expect(response.headers.has('x-nextjs-cache')).toBe(false)
  const cookie = expect.stringMatching(/^__prerender_bypass=real; preview-guest=\d{4}-/)
  expect(asked).toEqual([{ url: '/blog/draft', cookie }])
})

test.each([
  ['expired', linkUntil(new Date(Date.now() - 1_000)), 410, 'has expired'],
  ['sealed with another secret', linkUntil(tomorrow, 'an older secret'), 404, 'does not work'],
  ['cut', linkUntil(tomorrow).slice(0, -3), 404, 'does not work'],
])('a link that is %s says so, and nobody is asked', async (_, path, status, words) => {
  const { ask, asked } = await open()
  const response = await ask(path)
  expect(response.status).toBe(status)
  expect(await response.text()).toContain(words)
  expect(response.headers.get('x-robots-tag')).toContain('noindex')
  expect(asked).toEqual([])
})

test('a link that an editor has ended says so', async () => {
  const { ask, asked } = await open('ended')
  const response = await ask(linkUntil(tomorrow))
  expect(response.status).toBe(410)
  expect(await response.text()).toContain('was ended')
  expect(asked).toEqual([])
})

test('a link to what is gone says so', async () => {
  const { ask } = await open(null)
  const response = await ask(linkUntil(tomorrow))
  expect(response.status).toBe(404)
  expect(await response.text()).toContain('no such page any more')
})
