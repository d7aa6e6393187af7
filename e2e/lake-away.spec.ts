import { expect, test } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { anonymous, editor, killLake, switchOffFaults, switchOn } from './lake.ts'
import { everyPageKind } from './pages.ts'

test.afterEach(switchOffFaults)

for (const fault of ['down', 'slow', 'reset', 'error', 'rubbish'] as const) {
  test(`with the lake ${fault}, published pages stay up and unknown ones say so plainly`, async ({
    page,
    request,
  }) => {
    const pages = await everyPageKind()
    for (const { path } of pages) await request.get(path)
    await switchOn(fault)
    for (const { name, path } of pages) {
      const answer = await request.get(path)
      // What never was is answered from the list of what is, or not at all: never by an empty page.
      const expected = name === 'not found' ? [404, 503] : [200]
      expect(expected, `${name} at ${path}`).toContain(answer.status())
      expect(await answer.text(), `${name} at ${path}`).toContain('href="tel:+')
    }
    await page.goto(paths.article('role-of-ecmo-specialists'))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
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

test('after the lake was killed, a publish still reaches readers by itself', async ({
  request,
}) => {
  await killLake()
  const { _id, slug, dek } = await anonymous.fetch<{ _id: string; slug: string; dek: string }>(
    '*[_type == "article"] | order(_id)[0]{_id, "slug": slug.current, dek}',
  )
  const changed = `Seen after the lake came back, ${Date.now()}.`
  await editor.patch(_id).set({ dek: changed }).commit()
  await expect
    .poll(async () => (await request.get(paths.article(slug))).text(), { timeout: 10_000 })
    .toContain(changed)
  await editor.patch(_id).set({ dek }).commit()
})
