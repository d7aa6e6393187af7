import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { graphsIn, valueFaults, vocabularyFaults } from '#lib/structured-data/vocabulary.fixture.ts'
import { ask, askAsReader, site } from './answers.ts'
import { headOf, pathsInSitemap } from './found.ts'
import { anArticle, editor } from './lake.ts'
import { everyPageKind } from './pages.ts'

const run = promisify(execFile)

/** One page of each kind, and every page that search engines are told of. */
async function everyPage() {
  const kinds = (await everyPageKind()).filter(({ name }) => name !== 'not found')
  const all = new Set([...kinds.map(({ path }) => path), ...(await pathsInSitemap())])
  return Promise.all(
    [...all].map(async (path) => {
      const answer = await askAsReader(path)
      expect(answer.status, path).toBe(200)
      return { path, html: answer.text, head: headOf(answer.text) }
    }),
  )
}

test('every page says what it is, under one address, and no two say the same', async () => {
  const pages = await everyPage()
  expect(pages.length).toBeGreaterThan(40)
  for (const { path, head } of pages) {
    expect.soft(head.title.length, `title of ${path}: ${head.title}`).toBeGreaterThanOrEqual(3)
    expect.soft(head.title.length, `title of ${path}: ${head.title}`).toBeLessThanOrEqual(65)
    const { description = '' } = head.meta
    expect.soft(description.length, `${path}: ${description}`).toBeGreaterThanOrEqual(40)
    expect.soft(description.length, `${path}: ${description}`).toBeLessThanOrEqual(160)
    expect.soft(head.links.canonical, path).toBe(new URL(path, site).href.replace(/\/$/, ''))
    expect.soft(head.meta['og:url'], path).toBe(head.links.canonical)
    expect.soft(head.meta['og:title'], path).toBeTruthy()
    expect.soft(head.meta['og:description'], path).toBe(description)
    expect.soft(head.meta['og:site_name'], path).toBeTruthy()
    expect.soft(head.meta['twitter:card'], path).toBe('summary_large_image')
    expect.soft(head.meta['og:image'], path).toMatch(new RegExp(`^${site}/(?:share|media)/`))
    expect.soft(head.meta['og:image:alt'], path).toContain(head.meta['og:title'])
    expect.soft(head.alternates['application/rss+xml'], path).toBe(site + paths.feed())
    if (path !== paths.home() && !path.startsWith(paths.blog())) continue
    expect.soft(head.alternates['application/atom+xml'], path).toBe(site + paths.atomFeed())
    expect.soft(head.alternates['application/feed+json'], path).toBe(site + paths.jsonFeed())
  }
  for (const name of ['title', 'description'] as const) {
    const said = pages
      .filter(({ head }) => !head.meta.robots?.includes('noindex'))
      .map(({ head }) => (name === 'title' ? head.title : head.meta.description))
    expect(
      said.filter((text, at) => said.indexOf(text) !== at),
      name,
    ).toEqual([])
  }
})

test('every inner page shows where it is, and says so in its structured data', async () => {
  for (const { path, html } of await everyPage()) {
    if (path === paths.home()) continue
    const crumbs = /<nav aria-label="Breadcrumb"[^>]*>(.*?)<\/nav>/s.exec(html)?.[1] ?? ''
    const shown = crumbs
      .split('<li>')
      .slice(1)
      .map((item) => item.replace(/<[^>]*>/g, ''))
    expect.soft(shown[0], path).toBe('Home')
    const told = JSON.stringify(graphsIn(html)).match(/"@type":"BreadcrumbList".*?\]/)?.[0] ?? ''
    expect.soft(told.match(/"ListItem"/g)?.length, path).toBe(shown.length)
  }
})

test('structured data holds nothing but the vocabulary of schema.org', async () => {
  const graphs: Record<string, unknown> = {}
  for (const { path, html } of await everyPage()) {
    const found = graphsIn(html)
    expect.soft(found.length, path).toBeGreaterThan(0)
    for (const [at, graph] of found.entries()) {
      graphs[`${path} (${at + 1})`] = graph
      expect.soft(JSON.stringify(graph), path).not.toMatch(/"(?:Aggregate)?Rating"|"Review"/)
    }
    // One page may tell of a thing in one script and refer to it in another.
    const whole = found.flatMap((graph) => Object.values(graph ?? {}))
    expect.soft(valueFaults(whole), path).toEqual([])
  }
  expect(await vocabularyFaults(graphs)).toEqual([])
})

test('every page has a picture for shared links, with its words', async () => {
  const kinds = (await everyPageKind()).filter(({ name }) => name !== 'not found')
  for (const { name, path } of kinds) {
    const { meta } = headOf((await askAsReader(path)).text)
    const image = new URL(meta['og:image'] ?? '')
    const answer = await ask(image.pathname + image.search)
    expect.soft(answer.status, name).toBe(200)
    expect.soft(answer.header('content-type'), name).toMatch(/^image\/(?:png|jpeg)/)
    expect.soft(answer.bytes.length, name).toBeLessThan(300_000)
    expect.soft([meta['og:image:width'], meta['og:image:height']], name).toEqual(['1200', '630'])
    if (!image.pathname.startsWith('/share/')) continue
    expect.soft(answer.header('cache-control'), name).toContain('immutable')
    expect.soft([answer.bytes.readUInt32BE(16), answer.bytes.readUInt32BE(20)]).toEqual([1200, 630])
  }
  for (const made of ['/share/no-such-page.abcdefghijkl.png', '/share/about.png', '/share/x']) {
    expect((await ask(made)).status, made).toBe(404)
  }
})

test('feeds hold whole articles, by the rules of their formats', async () => {
  // In a process of its own: the parser of XML cannot be loaded beside Playwright.
  const { stdout } = await run(process.execPath, ['lib/feed/feed-rules.fixture.ts', site])
  expect(JSON.parse(stdout)).toEqual({ rss: [], atom: [], json: [] })
})

test('what stands beside the pages is there, each in its own form', async () => {
  const types: Record<string, RegExp> = {
    '/robots.txt': /^text\/plain/,
    '/favicon.ico': /^image\/x-icon$/,
    [paths.touchIcon()]: /^image\/png$/,
    [paths.icon(192)]: /^image\/png$/,
    [paths.icon(512)]: /^image\/png$/,
    [paths.maskableIcon()]: /^image\/png$/,
    [paths.manifest()]: /^application\/manifest\+json/,
    [paths.securityContact()]: /^text\/plain/,
    [paths.guideForPrograms()]: /^text\/plain/,
  }
  for (const [path, type] of Object.entries(types)) {
    const answer = await askAsReader(path)
    expect(answer.status, path).toBe(200)
    expect(answer.header('content-type'), path).toMatch(type)
  }
  const manifest = JSON.parse((await askAsReader(paths.manifest())).text)
  for (const { src } of manifest.icons) expect((await ask(src)).status, src).toBe(200)
  const home = headOf((await askAsReader(paths.home())).text)
  expect(home.links.manifest).toBe(paths.manifest())
  const blog = headOf((await askAsReader(paths.blog())).text)
  expect(blog.links.manifest, 'browsers ask for it before they paint').toBeUndefined()
  expect(home.themes).toEqual(['(prefers-color-scheme: light)', '(prefers-color-scheme: dark)'])

  const { text } = await askAsReader(paths.securityContact())
  expect(text).toMatch(/^Contact: (?:mailto:|https:)/m)
  const expires = Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? '')
  expect(expires).toBeGreaterThan(Date.now() + 30 * 86_400_000)
  expect(expires).toBeLessThan(Date.now() + 365 * 86_400_000)
})

test('addresses that lead elsewhere, or nowhere, are kept out of search engines', async () => {
  const missing = headOf((await askAsReader('/no-such-page')).text)
  expect(missing.meta.robots).toContain('noindex')
  for (const path of await pathsInSitemap()) {
    const { meta } = headOf((await askAsReader(path)).text)
    expect(meta.robots ?? '', path).not.toContain('noindex')
  }
})

test.describe('an article that changes', () => {
  let restore: () => Promise<unknown> = async () => undefined
  test.afterEach(() => restore())

  test('changes its twin in Markdown, its guide and its picture with it', async () => {
    const { _id, slug, dek } = await anArticle()
    restore = () => editor.patch(_id).set({ dek }).commit()
    const page = headOf((await askAsReader(paths.article(slug))).text)
    expect(page.alternates['text/markdown']).toBe(site + paths.articleMarkdown(slug))
    const twin = async () => (await askAsReader(paths.articleMarkdown(slug))).text
    expect(await twin()).toContain(dek)
    expect(await twin()).toMatch(/^- Written by /m)
    const guide = async () => (await askAsReader(paths.guideForPrograms())).text
    expect(await guide()).toContain(site + paths.articleMarkdown(slug))

    const changed = `${dek.slice(0, -1)} still.`
    await editor.patch(_id).set({ dek: changed }).commit()
    await expect.poll(twin, { timeout: 5_000 }).toContain(changed)
    await expect.poll(guide, { timeout: 5_000 }).toContain(changed)
    expect((await ask(paths.articleMarkdown('no-such-article'))).status).toBe(404)
  })
})
