import { expect, type Request, test } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { askAsReader } from './answers.ts'
import { editor, switchOffFaults, switchOn } from './lake.ts'
import { kindsWithScript, pageKindNames, pathOfKind } from './pages.ts'
import { paintedOn, scrollThrough, slowDown } from './painting.ts'
import { picture } from './studio.ts'

/** What fits into the ten packets that a server may send before it hears from the reader. */
const most = 14_600
/** Two pages fit without their headers only: what is left over costs them a round trip more. */
const withoutHeaders = new Set([paths.partner(), paths.article('role-of-ecmo-specialists')])

/** A page as small as it gets: the thorough compression of a new page follows its first answer. */
async function leastBytes(path: string): Promise<{ body: number; head: number }> {
  let answer = await askAsReader(path)
  await expect(async () => {
    const before = answer
    answer = await askAsReader(path)
    expect(answer.bytes.length + answer.headBytes, path).toBeLessThanOrEqual(most)
    expect(answer.bytes.length).toBe(before.bytes.length)
  })
    .toPass({ intervals: [50, 100, 100], timeout: 3_000 })
    .catch(() => undefined)
  expect(answer.header('content-encoding')).toBe('br')
  return { body: answer.bytes.length, head: answer.headBytes }
}

const table: string[] = []
test.afterAll(() => {
  if (table.length > 0) console.log(`bytes with Brotli, of ${most}\n${table.join('\n')}`)
})

for (const name of pageKindNames) {
  test(`${name}: comes in one small answer, runs no script, and nothing on it moves`, async ({
    page,
  }) => {
    const path = await pathOfKind(name)
    const { body, head } = await leastBytes(path)
    const sum = withoutHeaders.has(path) ? body : body + head
    const over = body + head > most ? `  ${body + head - most} over` : ''
    table.push(`${`${body}`.padStart(7)} + ${head} of headers  ${name}${over}`)
    expect.soft(sum, `${path} with Brotli`).toBeLessThanOrEqual(most)

    const asked: Request[] = []
    page.on('request', (request) => asked.push(request))
    await page.setViewportSize({ width: 390, height: 844 })
    await slowDown(page)
    await page.goto(path)
    await expect(page.locator('link[rel=icon]')).toHaveAttribute('href', /^data:image\/svg\+xml,/)
    await scrollThrough(page)
    const painted = await paintedOn(page)

    const origin = new URL(page.url()).origin
    const own = asked.filter((request) => !request.url().startsWith('data:'))
    expect(own.filter((request) => new URL(request.url()).origin !== origin)).toEqual([])
    const kinds = own.map((request) => request.resourceType())
    expect(kinds.filter((kind) => kind === 'document')).toHaveLength(1)
    expect(kinds.filter((kind) => kind === 'font').length).toBeLessThanOrEqual(2)
    const may = ['document', 'font', 'image', ...(kindsWithScript.has(name) ? ['script'] : [])]
    expect(kinds.filter((kind) => !may.includes(kind))).toEqual([])
    for (const script of own.filter((request) => request.resourceType() === 'script')) {
      const { bytes } = await askAsReader(new URL(script.url()).pathname)
      expect(bytes.length).toBeLessThan(kindsWithScript.get(name) ?? 0)
    }
    const fonts = own.filter((request) => request.resourceType() === 'font')
    const { text, all } = await askAsReader(path)
    const preloads = `${all('link').join()} ${text.match(/<link rel="preload"[^>]*>/g)?.join()}`
    for (const font of fonts) expect(preloads).toContain(new URL(font.url()).pathname)

    expect(painted.shifted, 'what moved').toEqual([])
    expect(painted.shift).toBe(0)
    // Where words are the largest thing to see, they wait for nothing.
    if (!painted.largest) expect(painted.largestAt - painted.firstAt).toBeLessThan(1_000)
    else expect(painted.largest).toContain(paths.media(''))
  })
}

test('every address of the sitemap is small enough', async () => {
  const { text } = await askAsReader(paths.sitemap())
  const places = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = '']) => new URL(url).pathname,
  )
  expect(places.length).toBeGreaterThan(30)
  const sizes = await Promise.all(
    places.map(async (path) => {
      const { body, head } = await leastBytes(path)
      return { path, bytes: withoutHeaders.has(path) ? body : body + head }
    }),
  )
  const [heaviest] = sizes.toSorted((one, other) => other.bytes - one.bytes)
  table.push(
    `${`${heaviest?.bytes}`.padStart(7)}  the heaviest of ${places.length}: ${heaviest?.path}`,
  )
  expect(sizes.filter(({ bytes }) => bytes > most)).toEqual([])
})

test.describe('with pictures that take their time', () => {
  const id = 'with-a-slow-picture'
  test.afterEach(async () => {
    await switchOffFaults()
    await editor.delete(id)
  })

  test('an article can be read at once, and nothing moves when its picture comes', async ({
    page,
  }) => {
    // One that nobody has seen yet, or it would come from memory.
    const now = Date.now()
    const { buffer } = await picture('slow.png', 1_000 + (now % 997), 600 + (now % 389))
    const { _id } = await editor.assets.upload('image', buffer)
    const image = { _type: 'image', asset: { _type: 'reference', _ref: _id } }
    await editor.createOrReplace({
      _id: id,
      _type: 'article',
      title: 'With a slow picture',
      dek: 'Written by a test.',
      slug: { _type: 'slug', current: id },
      publishedAt: '2020-01-01T00:00:00Z',
      heroImage: { _type: 'figure', image, alt: 'A field of color' },
    })
    await expect.poll(async () => (await askAsReader(paths.article(id))).status).toBe(200)
    await switchOn('slow', '/images', 1_500)
    await page.goto(paths.article(id), { waitUntil: 'commit' })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const hero = page.getByRole('img', { name: 'A field of color' })
    expect(await hero.evaluate((one) => Reflect.get(one, 'naturalWidth'))).toBe(0)
    expect((await hero.boundingBox())?.height).toBeGreaterThan(100)
    await expect(hero).toHaveAttribute('fetchpriority', 'high')
    await expect.poll(() => hero.evaluate((one) => Reflect.get(one, 'naturalWidth'))).not.toBe(0)
    expect((await paintedOn(page)).shifted).toEqual([])
  })
})
