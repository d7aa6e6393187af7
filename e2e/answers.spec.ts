import { expect, test } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { ask, askAsReader } from './answers.ts'
import { pageKindNames, pathOfKind } from './pages.ts'

const feeds = [paths.feed(), paths.atomFeed(), paths.jsonFeed(), paths.sitemap()]
const bigEnough = 1_000

for (const name of [...pageKindNames, ...feeds]) {
  test(`${name}: is sent in the form that a client takes, whole once, and told apart by its tag`, async () => {
    const path = name.startsWith('/') ? name : await pathOfKind(name)
    const get = (acceptEncoding: string, more: Record<string, string> = {}) =>
      ask(path, { headers: { 'accept-encoding': acceptEncoding, ...more } })
    const plain = await ask(path)
    expect(plain.header('content-encoding')).toBeUndefined()
    expect(plain.text.length).toBeGreaterThan(bigEnough)
    expect(plain.header('vary')?.split(/, */).sort()).toEqual(['Accept-Encoding', 'Cookie'])

    for (const [accepted, sent] of [
      ['br', 'br'],
      ['gzip, deflate, br, zstd', 'br'],
      ['gzip', 'gzip'],
      ['gzip, br;q=0', 'gzip'],
      ['br;q=0', undefined],
      ['identity', undefined],
      ['*', 'br'],
      ['*;q=0', undefined],
    ] as const) {
      const answer = await get(accepted)
      expect(answer.header('content-encoding'), accepted).toBe(sent)
      expect(answer.header('content-length'), accepted).toBe(`${answer.bytes.length}`)
      expect(answer.text, accepted).toBe(plain.text)
      expect(answer.header('vary'), accepted).toBe(plain.header('vary'))
    }

    // Between the quick and the thorough compression of a new page, the length may change once.
    await expect(async () => {
      const whole = await askAsReader(path)
      const head = await ask(path, {
        method: 'HEAD',
        headers: { 'accept-encoding': 'gzip, deflate, br, zstd' },
      })
      expect(head.headers).toEqual(whole.headers)
      expect(head.status).toBe(whole.status)
      expect(head.bytes.length).toBe(0)
    }).toPass()

    const etag = plain.header('etag')
    if (name === 'not found') {
      expect(plain.status).toBe(404)
      expect(plain.header('cache-control')).toBe('no-store')
      return
    }
    expect(etag).toMatch(/^W\/"[\w-]+"$/)
    for (const known of [etag ?? '', `"other", ${etag}`, etag?.slice(2) ?? '', '*']) {
      const answer = await get('br', { 'if-none-match': known })
      expect(answer.status, known).toBe(304)
      expect(answer.bytes.length).toBe(0)
      expect(answer.header('etag')).toBe(etag)
      expect(answer.header('vary')).toBe(plain.header('vary'))
      expect(answer.header('cache-control')).toBe(plain.header('cache-control'))
    }
    expect((await get('br', { 'if-none-match': 'W/"other"' })).status).toBe(200)
  })
}

test('who chose dark colors gets the same page in dark, under a tag of its own', async () => {
  const [light, dark] = await Promise.all([
    askAsReader(paths.services()),
    askAsReader(paths.services(), { cookie: 'theme=dark' }),
  ])
  expect(dark.text).toBe(light.text.replace('<html', '<html data-theme="dark"'))
  expect(dark.header('etag')).not.toBe(light.header('etag'))
  expect(dark.header('content-security-policy')).toBe(light.header('content-security-policy'))
  const mixed = await askAsReader(paths.services(), {
    cookie: 'theme=dark',
    'if-none-match': light.header('etag') ?? '',
  })
  expect(mixed.status, 'the light one does not do for it').toBe(200)
  const odd = await askAsReader(paths.services(), { cookie: 'theme="><script>' })
  expect(odd.text).toBe(light.text)
})
