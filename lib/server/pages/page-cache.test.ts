import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { nodeFs } from 'next/dist/server/lib/node-fs-methods.js'
import { expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { noteKnownPages } from './known-pages.ts'
import PageCache from './page-cache.ts'
import { nextEnding, noteEndings } from './page-endings.ts'
import { isKnownPage } from './page-index.ts'

// Next names kinds by an enum that exists for its own compiler only.
const entry = z.custom<Parameters<PageCache['set']>[1]>()
const question = z.custom<Parameters<PageCache['get']>[1]>()

const asked = question.parse({ kind: 'APP_PAGE', isRoutePPREnabled: true, isFallback: false })
const keyOf = (path: string) => `/route-cache/APP_PAGE/0123/$${path}`

const pageOf = (text: string, status: number) => ({
  kind: 'APP_PAGE',
  html: `<!DOCTYPE html><html lang="en"><head><style>.a{color:red}</style></head><body class="a">${text}</body></html>`,
  rscData: Buffer.from('0:{}'),
  status,
  postponed: undefined,
  headers: { 'x-next-cache-tags': 'sanity' },
  segmentData: new Map([['/_tree', Buffer.from('1:{}')]]),
})

/** The page store on a folder that goes with the test. `restarted` has nothing in memory. */
async function open() {
  const dir = await mkdtemp(join(tmpdir(), 'pages-'))
  onTestFinished(() => rm(dir, { recursive: true, force: true }))
  const restarted = () =>
    new PageCache({
      fs: nodeFs,
      dev: false,
      flushToDisk: true,
      serverDistDir: join(dir, 'server'),
      revalidatedTags: [],
      _requestHeaders: {},
      maxMemoryCacheSize: 0,
    })
  const files = async () =>
    (await readdir(dir, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
  const fileOf = async (ending: string) => {
    const found = (await files()).find((file) => file.endsWith(ending))
    if (!found) throw new Error(`No file ends with ${ending}.`)
    return found
  }
  const store = (path: string, text: string, status = 200) =>
    restarted().set(keyOf(path), entry.parse(pageOf(text, status)), {
      isRoutePPREnabled: true,
      isFallback: false,
      cacheControl: { revalidate: 60, expire: 600 },
    })
  const read = async (path: string) => {
    const value = (await restarted().get(keyOf(path), asked))?.value
    return value?.kind === 'APP_PAGE' ? value : null
  }
  return { dir, store, read, files, fileOf }
}

test('a page that was made on demand is there after a restart', async () => {
  const { store, read } = await open()
  await store('/blog/x', 'Hello')
  const page = await read('/blog/x')
  expect(page?.html).toContain('Hello')
  expect(page?.rscData?.toString()).toBe('0:{}')
  expect(page?.headers?.['content-security-policy']).toContain("default-src 'none'")
})

test('half a page, half its headers, or no data is no page', async () => {
  const { store, read, fileOf } = await open()
  for (const ending of ['.html', '.meta', '.rsc']) {
    await store('/blog/x', 'Hello')
    expect(await read('/blog/x')).not.toBeNull()
    const file = await fileOf(ending)
    const whole = await readFile(file)
    if (ending === '.rsc') await rm(file)
    else await writeFile(file, whole.subarray(0, whole.length / 2))
    expect(await read('/blog/x'), ending).toBeNull()
  }
})

test('a page whose headers are older than itself has the policy of its own text', async () => {
  const { store, read, fileOf } = await open()
  await store('/blog/x', 'Hello')
  const file = await fileOf('.html')
  const html = (await readFile(file, 'utf8')).replace(/<style>[^<]*/, '<style>body{color:blue}')
  await writeFile(file, html)
  await store('/blog/y', 'Hello')
  const [changed, other] = [await read('/blog/x'), await read('/blog/y')]
  const policyOf = (page: typeof changed) => page?.headers?.['content-security-policy']
  expect(policyOf(changed)).toContain("style-src 'sha256-")
  expect(policyOf(changed)).not.toBe(policyOf(other))
})

test('what a killed process left half written is cleared away, and its whole pages are known', async () => {
  const { dir, store, files, fileOf } = await open()
  await store('/blog/kept', 'Hello')
  const folder = dirname(await fileOf('.meta'))
  await writeFile(join(folder, 'torn.meta'), '{"headers":{"x-next-ca')
  await writeFile(join(folder, 'kept.html.1-7.draft'), '<html')
  await noteKnownPages(dir)
  expect(isKnownPage('/blog/kept')).toBe(true)
  expect(isKnownPage('/blog/torn')).toBe(false)
  expect((await files()).filter((file) => file.endsWith('.draft'))).toEqual([])
})

test('an address that never was leaves no file; of one that was, the page is gone', async () => {
  const { store, read, files } = await open()
  await store('/blog/never', 'Not found', 404)
  expect(await files()).toEqual([])
  await store('/blog/was', 'Hello')
  await store('/blog/was', 'Not found', 404)
  // Not even the 404: what comes after it would be made with its status.
  expect(await read('/blog/was')).toBeNull()
  await store('/_not-found', 'Not found', 200)
  await store('/_not-found', 'Not found', 404)
  expect((await read('/_not-found'))?.status).toBe(404)
})

const quoteUntil = (at: number, whole = '') =>
  `<h1>Page</h1><shown-until at="${new Date(at).toISOString()}" by="a"${whole}><p>Quote</p></shown-until>`

test('after a restart too, what has ended is cut out of what comes from disk', async () => {
  const { store, read, dir } = await open()
  const end = Date.now() + 300
  await store('/ends', quoteUntil(end))
  expect((await read('/ends'))?.html).toContain('Quote')
  noteEndings('/ends', '')
  expect(nextEnding(Date.now())).toBeNull()
  await noteKnownPages(dir)
  expect(nextEnding(Date.now())?.getTime()).toBe(end)

  await expect.poll(() => Date.now() > end).toBe(true)
  const page = await read('/ends')
  expect(page?.html).toContain('<h1>Page</h1>')
  expect(page?.html).not.toContain('Quote')
  expect(page?.rscData).toHaveLength(0)
})

test('a page that is over as a whole is drawn anew by who asks, and not kept', async () => {
  const { store, read } = await open()
  const end = Date.now() + 300
  await store('/over', quoteUntil(end, ' whole=""'))
  expect((await read('/over'))?.html).toContain('Quote')
  await expect.poll(() => Date.now() > end).toBe(true)
  expect(await read('/over')).toBeNull()
})

test('a page drawn from what was over already is stored without it', async () => {
  const { store, fileOf } = await open()
  await store('/late', quoteUntil(Date.now() - 1_000))
  expect(await readFile(await fileOf('.html'), 'utf8')).not.toContain('Quote')
})
