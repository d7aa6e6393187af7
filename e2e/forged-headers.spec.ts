import { expect, test } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { ask, askAsReader } from './answers.ts'
import { editor } from './lake.ts'

const trace = 'forged-4c81e'

/** What a request may claim of itself, to get something of its own into what others are given. */
const forgeries: Record<string, Record<string, string>> = {
  policy: {
    'content-security-policy': `script-src 'nonce-${trace}'`,
    'content-security-policy-report-only': `script-src 'nonce-${trace}'`,
    'x-nonce': trace,
  },
  middleware: {
    'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware',
    'x-middleware-rewrite': `/${trace}`,
    'x-middleware-set-cookie': `a=${trace}`,
  },
  internals: {
    'x-nextjs-data': '1',
    'x-nextjs-rewritten-path': `/${trace}`,
    'x-nextjs-postponed': '1',
    'x-matched-path': `/${trace}`,
    'x-invoke-path': `/${trace}`,
  },
  host: {
    'x-forwarded-host': `${trace}.example`,
    'x-forwarded-proto': 'https',
    'x-forwarded-port': '1',
  },
  navigation: { rsc: '1', 'next-url': `/${trace}` },
  prefetch: { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
  'part of a page': { 'next-router-segment-prefetch': '/_tree' },
  'prefetch alone': { 'next-router-prefetch': '1' },
  tree: { rsc: '1', 'next-router-state-tree': encodeURIComponent(JSON.stringify([trace, {}])) },
  action: { 'next-action': trace, 'next-resume': '1', 'x-action-forwarded': '1' },
  draft: { cookie: `__prerender_bypass=${trace}; __next_preview_data=${trace}` },
  revalidation: {
    'x-prerender-revalidate': trace,
    'x-prerender-revalidate-if-generated': '1',
    'x-now-route-matches': `1=${trace}`,
  },
}

const slugOf = (name: string) => `forged-${name.replaceAll(' ', '-')}`
const names = ['nothing', ...Object.keys(forgeries)]

test.afterAll(async () => {
  const transaction = editor.transaction()
  for (const name of names) transaction.delete(slugOf(name))
  await transaction.commit()
})

/** A page as it would be at another address. */
const atOneAddress = (text: string, name: string) => text.replaceAll(slugOf(name), 'here')

/** Publishes an article that nobody has asked for yet, alone: an article leads on to its neighbors. */
async function publish(name: string) {
  const slug = slugOf(name)
  const transaction = editor.transaction()
  for (const other of names) transaction.delete(slugOf(other))
  transaction.createOrReplace({
    _id: slug,
    _type: 'article',
    title: 'The same everywhere',
    dek: 'Written by a test.',
    slug: { _type: 'slug', current: slug },
    publishedAt: '2020-01-01T00:00:00Z',
  })
  await transaction.commit()
  return paths.article(slug)
}

test('a first visitor with forged headers leaves no trace in the page that is made for them', async () => {
  const path = await publish('nothing')
  await expect.poll(async () => (await askAsReader(path)).status).toBe(200)
  const plain = await askAsReader(path)
  expect(plain.text).toContain('The same everywhere')

  for (const [name, headers] of Object.entries(forgeries)) {
    await test.step(name, async () => {
      const address = await publish(name)
      // Until the site has heard of the article, there is none.
      await expect.poll(async () => (await ask(address, { headers })).status).not.toBe(404)
      const after = await askAsReader(address)
      expect(after.status).toBe(200)
      expect(atOneAddress(after.text, name)).toBe(atOneAddress(plain.text, 'nothing'))
      expect(after.all('content-security-policy')).toEqual(plain.all('content-security-policy'))
      expect(after.headers.join()).not.toContain(trace)
    })
  }
})

test('forged headers change nothing of a page in memory, for nobody', async () => {
  const path = paths.services()
  const shape = ({ header, text }: Awaited<ReturnType<typeof ask>>) => ({
    policy: header('content-security-policy'),
    etag: header('etag'),
    text,
  })
  const before = await askAsReader(path)
  for (const [name, headers] of Object.entries(forgeries)) {
    await test.step(name, async () => {
      const answer = await askAsReader(path, headers)
      expect([200, 307]).toContain(answer.status)
      expect(`${answer.headers.join()} ${answer.text}`).not.toContain(trace)
      if (answer.status === 200) expect(shape(answer)).toEqual(shape(before))
      expect(shape(await askAsReader(path))).toEqual(shape(before))
    })
  }
})
