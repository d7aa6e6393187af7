import { randomBytes } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { lakeRequests, whenLakeIsQuiet } from './lake.ts'
import { read, siteUrl } from './reader.ts'
import { SecondSite } from './second-site.ts'

let second: SecondSite
test.beforeAll(async () => {
  second = await SecondSite.open()
})
test.afterAll(() => second.close())

/** Letters that no slug has, and that mean something to a file system, a router or a query. */
const odd = ['', '.', '..%2e', 'é', '日本', '%2f', '*', '"]', '$', ':', "'", '+', '~', '%20', '%25']
const ends = [
  '',
  '.html',
  '.rsc',
  '.txt',
  '.segments/_tree.segment.rsc',
  '?utm_source=x',
  '?_rsc=1',
]

const shapes = [
  (slug: string) => `/${slug}`,
  (slug: string) => `/blog/${slug}`,
  (slug: string) => `/blog/topic/${slug}`,
  (slug: string) => `/services/${slug}`,
  (slug: string) => `/team/${slug}`,
  (slug: string) => `/blog/page/${slug}`,
  (slug: string) => `/blog/topic/${slug}/page/2`,
  (slug: string) => `/blog/topic/${slug}/page/${slug}`,
  (slug: string) => `/blog/${slug}/${slug}/${slug}`,
  (slug: string) => `/${slug}/page/2/deep/er`,
  (slug: string) => `/sitemap/${slug}`,
  (slug: string) => `/sitemap/articles-${slug}.xml`,
  (slug: string) => `/media/images/${slug}.jpg`,
]

function* madeUp(count: number) {
  for (let at = 0; at < count; at += 1) {
    const slug = `x${randomBytes(6).toString('hex')}${encodeURI(odd[at % odd.length] ?? '').replaceAll('%25', '%')}`
    const shape = shapes[at % shapes.length] ?? shapes[0]
    yield `${shape?.(slug)}${ends[at % ends.length]}`
  }
}

test('500 made-up addresses are told so, leave nothing behind and trouble nobody', async () => {
  // The list of what there is must be there first: it is read while the site starts.
  await whenLakeIsQuiet(siteUrl, second.url)
  const expected = (await read(`${second.url}/no-such-page`)).body
  const files = await second.files()
  const asked = await lakeRequests()
  const headers = [{}, {}, { rsc: '1' }, { rsc: '1', 'next-router-prefetch': '1' }]
  const began = performance.now()
  let at = 0
  for (const path of madeUp(500)) {
    at += 1
    const page = await read(second.url + path, { headers: headers[at % headers.length] ?? {} })
    // Next sends the framework's own requests on to another address, where it is asked at all.
    if (page.status === 307) continue
    expect(page.status, path).toBe(404)
    expect(page.headers['cache-control'], path).toBe('no-store')
    if (!path.startsWith('/media/')) expect(page.body, path).toBe(expected)
  }
  console.log(`500 made-up addresses in ${Math.round(performance.now() - began)} ms`)
  expect(await lakeRequests()).toEqual(asked)
  expect(await second.files()).toEqual(files)
})

test('made-up searches leave nothing behind', async () => {
  const query = () =>
    `${encodeURIComponent(odd[Math.floor(Math.random() * odd.length)] ?? '')}${randomBytes(6).toString('hex')}`
  await read(`${second.url}/search?q=${query()}`)
  const files = await second.files()
  for (let at = 0; at < 40; at += 1) {
    const page = await read(`${second.url}/search?q=${query()}&page=${at}`)
    expect(page.status).toBe(200)
    expect(page.headers['cache-control']).toBe('no-store')
  }
  expect(await second.files()).toEqual(files)
})
