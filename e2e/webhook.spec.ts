import { type APIRequestContext, expect, test } from '@playwright/test'
import { encodeSignatureHeader } from '@sanity/webhook'
import { paths } from '#lib/paths.ts'
import { anonymous, editor, switchOffFaults, switchOn } from './lake.ts'

/** The one of the site that the journeys run against: see lib/ops/journeys.ts. */
const secret = process.env.SANITY_WEBHOOK_SECRET ?? 'a secret for the journeys'

async function call(request: APIRequestContext, payload: object, at = Date.now(), by = secret) {
  const data = JSON.stringify(payload)
  const headers = {
    'content-type': 'application/json',
    'sanity-webhook-signature': await encodeSignatureHeader(data, at, by),
  }
  const send = () => request.post('/api/revalidate', { data: Buffer.from(data), headers })
  return { status: (await send()).status(), again: async () => (await send()).status() }
}

const tags = (count: number) => Array.from({ length: count }, (_, at) => `s1:none${at}`)

test.afterEach(switchOffFaults)

test('a webhook counts once, signed, now, and in measure', async ({ request }) => {
  const good = await call(request, { syncTags: tags(100) })
  expect(good.status).toBe(200)
  expect(await good.again()).toBe(409)
  expect(
    (await call(request, { syncTags: tags(1) }, Date.now(), 'a guess of the secret')).status,
  ).toBe(401)
  expect((await call(request, { syncTags: tags(1) }, Date.now() - 301_000)).status).toBe(401)
  expect((await call(request, { syncTags: tags(101) })).status).toBe(400)
  expect((await call(request, { hello: 'world' })).status).toBe(400)
  expect((await call(request, { syncTags: ['x'.repeat(66_000)] })).status).toBe(413)
  expect((await request.post('/api/revalidate', { data: { syncTags: tags(1) } })).status()).toBe(
    401,
  )
})

test('a site that hears nothing from the lake is told by the webhook', async ({ request }) => {
  const { _id, slug, dek } = await anonymous.fetch<{ _id: string; slug: string; dek: string }>(
    '*[_type == "article" && !defined(review)] | order(_id)[0]{_id, "slug": slug.current, dek}',
  )
  const { syncTags } = await anonymous.fetch(
    '*[_type == "article" && slug.current == $slug][0]',
    { slug },
    { filterResponse: false },
  )
  const text = async () => (await request.get(paths.article(slug))).text()
  await text()
  await switchOn('down', '/data/live')
  await switchOn('drop-streams', '/data/live')
  const changed = `Told by a webhook, ${Date.now()}.`
  await editor.patch(_id).set({ dek: changed }).commit()
  expect(await text()).not.toContain(changed)
  expect((await call(request, { syncTags })).status).toBe(200)
  await expect.poll(text).toContain(changed)
  await editor.patch(_id).set({ dek }).commit()
})
