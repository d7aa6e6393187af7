import { expect, test } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import {
  anArticle,
  articleToPublish,
  editor,
  killLake,
  switchOffFaults,
  switchOn,
  whenLakeIsQuiet,
} from './lake.ts'
import { everyPageKind } from './pages.ts'
import { read, rounded, siteUrl, timeUntilShown } from './reader.ts'

/** Published while the lake is away, each under an address that never was. */
const now = Date.now()
const written = (fault: string) => `written-while-${fault}-${now}`

test.afterEach(switchOffFaults)
test.afterAll(() => editor.delete({ query: '*[_id match "written-while-*"]' }))

for (const fault of ['down', 'slow', 'reset', 'error', 'rubbish'] as const) {
  test(`with the lake ${fault}, pages stay as they were, at once, and what is new comes after`, async ({
    page,
  }) => {
    await whenLakeIsQuiet()
    const pages = await everyPageKind()
    const { _id, slug, dek } = await anArticle()
    const publish = await articleToPublish(written(fault), 'Written meanwhile')
    const article = siteUrl + paths.article(slug)
    const unseen = siteUrl + paths.article(written(fault))
    for (const { path } of pages) await read(siteUrl + path)

    await switchOn(fault)
    const changed = `Changed while the lake was away, ${Date.now()}.`
    await editor.patch(_id).set({ dek: changed }).commit()
    await publish()
    for (const { name, path } of pages) {
      const answers = [await read(siteUrl + path), await read(siteUrl + path)]
      for (const { status, body } of answers) {
        // What never was is answered from the list of what is, or not at all: never by an empty page.
        expect(name === 'not found' ? [404, 503] : [200], `${name} at ${path}`).toContain(status)
        expect(body, `${name} at ${path}`).toContain('href="tel:+')
        expect(body, `${name} at ${path}`).not.toContain(changed)
      }
      // From what is kept: the slow lake would take ten seconds.
      if (name !== 'not found')
        expect(Math.min(...answers.map(({ ms }) => ms)), name).toBeLessThan(2_000)
    }
    await page.goto(paths.article(slug))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const never = await read(unseen)
    expect(never.status).toBe(503)
    expect(never.ms).toBeLessThan(9_000)
    expect(never.headers['cache-control']).toBe('no-store')
    expect(never.body).toContain('href="tel:+')

    await switchOffFaults()
    const times = await Promise.all([
      timeUntilShown(article, changed),
      timeUntilShown(unseen, 'Written meanwhile'),
    ])
    console.log(`lake ${fault}, until the change and the new page are seen, ms: ${rounded(times)}`)
    await editor.patch(_id).set({ dek }).commit()
    await editor.delete(written(fault))
    await timeUntilShown(article, dek)
  })
}

test('killing the lake in the middle loses nothing', async ({ request }) => {
  const before = await editor.fetch<string[]>('*[!(_id in path("_.**"))]._id | order(@)')
  expect(before.length).toBeGreaterThan(50)
  await killLake()
  const after = await editor.fetch<string[]>('*[!(_id in path("_.**"))]._id | order(@)')
  expect(after).toEqual(before)
  expect((await request.get(paths.partner())).status()).toBe(200)
})

test('after the lake was killed, a publish still reaches readers by itself', async () => {
  await killLake()
  const { _id, slug, dek } = await anArticle()
  const changed = `Seen after the lake came back, ${Date.now()}.`
  await editor.patch(_id).set({ dek: changed }).commit()
  const time = await timeUntilShown(siteUrl + paths.article(slug), changed)
  console.log(`lake killed, until a change is seen, ms: ${Math.round(time)}`)
  await editor.patch(_id).set({ dek }).commit()
  await timeUntilShown(siteUrl + paths.article(slug), dek)
})
