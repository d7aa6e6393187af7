import { createHash } from 'node:crypto'
import { watch } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import {
  anArticle,
  articleToPublish,
  editor,
  switchOffFaults,
  switchOn,
  whenLakeIsQuiet,
} from './lake.ts'
import { everyPageKind } from './pages.ts'
import { read, rounded, siteUrl, timeUntilShown } from './reader.ts'
import { SecondSite } from './second-site.ts'

let second: SecondSite
const now = Date.now()
const madeOnDemand = `made-on-demand-${now}`
const onDemand = paths.article(madeOnDemand)

test.beforeAll(async () => {
  second = await SecondSite.open()
  const publish = await articleToPublish(madeOnDemand, 'Made on demand')
  await publish()
  await timeUntilShown(second.url + onDemand, 'Made on demand')
  await whenLakeIsQuiet(siteUrl, second.url)
})
test.afterEach(switchOffFaults)
test.afterAll(async () => {
  await second.close()
  await editor.delete({ query: '*[_id match "made-on-demand-*" || _id match "missed-*"]' })
})

/** The addresses a reader can open, among them one that no build knew. */
const addresses = async () =>
  [...(await everyPageKind()), { name: 'made on demand', path: onDemand }].filter(
    ({ name }) => name !== 'not found',
  )

for (const fault of ['down', 'slow'] as const) {
  test(`a site that is started with the lake ${fault} serves every page it had`, async () => {
    const missed = `missed-${fault}-${now}`
    const pages = await addresses()
    const { _id, slug, dek } = await anArticle()
    const publish = await articleToPublish(missed, 'Missed by the site')
    await second.signal('SIGTERM')
    await switchOn(fault, '/data/query')
    await switchOn('error', '/data/live')
    const started = await second.start()
    const times: number[] = []
    for (const { name, path } of pages) {
      const { status, body, ms } = await read(second.url + path)
      expect(status, `${name} at ${path}`).toBe(200)
      expect(body, `${name} at ${path}`).toContain('href="tel:+')
      times.push(ms)
    }
    console.log(`started with the lake ${fault} after ${Math.round(started)} ms`)
    console.log(`first answers from disk, ms: ${rounded(times)}`)
    const never = await read(second.url + paths.article(missed))
    expect(never.status).toBe(503)
    expect(never.ms).toBeLessThan(9_000)
    expect(never.headers['cache-control']).toBe('no-store')
    expect(never.body).toContain('href="tel:+')

    const changed = `Changed while the site was alone, ${Date.now()}.`
    await editor.patch(_id).set({ dek: changed }).commit()
    await publish()
    await switchOffFaults()
    const seen = await Promise.all([
      timeUntilShown(second.url + paths.article(slug), changed),
      timeUntilShown(second.url + paths.article(missed), 'Missed by the site'),
    ])
    console.log(`until what it missed is seen, ms: ${rounded(seen)}`)
    await editor.patch(_id).set({ dek }).commit()
    await editor.delete(missed)
    await timeUntilShown(second.url + paths.article(slug), dek)
  })
}

/** A browser applies the page's one style sheet only where the policy names its hash. */
function isStyledUnderItsPolicy(body: string, policy: string | undefined): boolean {
  const sheet = /<style[^>]*>([^<]*)<\/style>/.exec(body)?.[1]
  if (sheet === undefined) return false
  const hash = createHash('sha256').update(sheet).digest('base64')
  return policy?.includes(`'sha256-${hash}'`) === true
}

test('a site that was killed while it wrote its pages has them all', async () => {
  const pages = await addresses()
  await whenLakeIsQuiet(siteUrl, second.url)
  const watcher = watch(second.folder, { recursive: true })
  let writes = 0
  const isWriting = new Promise<void>((resolve) => {
    watcher.on('change', () => {
      writes += 1
      if (writes === 40) resolve()
    })
  })
  // Every page shows something of the settings, so all of them are made anew.
  await editor.patch('siteSettings').set({ touchedByATest: Date.now() }).commit()
  await isWriting
  await second.signal('SIGKILL')
  watcher.close()
  await switchOn('down', '/data')
  await second.start()
  for (const { name, path } of pages) {
    const { status, body, headers } = await read(second.url + path)
    expect(status, name).toBe(200)
    expect(body.trimEnd().endsWith('</html>'), `${name} is whole`).toBe(true)
    const policy = headers['content-security-policy']?.toString()
    expect(isStyledUnderItsPolicy(body, policy), `${name} is styled`).toBe(true)
  }
  const drafts = async () =>
    [...(await second.files()).keys()].filter((file) => /draft$/.test(file))
  await expect.poll(drafts).toEqual([])
  await switchOffFaults()
  await editor.patch('siteSettings').unset(['touchedByATest']).commit()
})

test('a page that depends on the day knows when its time is over', async () => {
  await timeUntilShown(second.url + paths.team(), '</html>')
  await whenLakeIsQuiet(siteUrl, second.url)
  const revalidate = async (page: string) => {
    const file = [...(await second.files()).keys()].find((name) => name.endsWith(`/$${page}.meta`))
    const meta = JSON.parse(await readFile(join(second.folder, file ?? 'none'), 'utf8'))
    return meta.cacheControl.revalidate
  }
  for (const page of ['/index', paths.team(), paths.partner()]) {
    expect(await revalidate(page), page).toBe(6 * 60 * 60)
  }
  expect(await revalidate(onDemand)).toBe(24 * 60 * 60)
})
