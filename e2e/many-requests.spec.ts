import { readdir, readFile } from 'node:fs/promises'
import { Agent } from 'node:http'
import { expect, test } from '@playwright/test'
import { lakeRequests, whenLakeIsQuiet } from './lake.ts'
import { everyPageKind } from './pages.ts'
import { read, siteUrl } from './reader.ts'
import { SecondSite } from './second-site.ts'

const connections = 20
const megabyte = 1024 * 1024

let second: SecondSite
test.beforeAll(async () => {
  second = await SecondSite.open()
  await whenLakeIsQuiet(siteUrl, second.url)
})
test.afterAll(() => second.close())

/** What the site's process takes of the machine. */
async function use() {
  const status = await readFile(`/proc/${second.pid}/status`, 'utf8')
  const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1])
  const files = [...(await second.files()).values()]
  return {
    memory: kilobytes * 1024,
    open: (await readdir(`/proc/${second.pid}/fd`)).length,
    disk: files.reduce((sum, size) => sum + size, 0),
    files: files.length,
  }
}

const ways = [
  { headers: {} },
  { headers: { 'accept-encoding': 'br' } },
  { headers: { 'accept-encoding': 'gzip' } },
  { method: 'HEAD', headers: { 'accept-encoding': 'br' } },
  { headers: { rsc: '1' } },
  { headers: { cookie: 'theme=dark', 'accept-encoding': 'br' } },
]

test('over 20,000 mixed requests memory and disk stay as they are', async () => {
  const pages = (await everyPageKind()).map(({ path }) => path)
  const home = await read(second.url)
  const pictures = [...new Set(home.body.match(/\/media\/images\/[^"\s,]+/g))]
    .slice(0, 6)
    .map((path) => path.replaceAll('&amp;', '&'))
  expect(pictures.length).toBeGreaterThan(0)
  const agent = new Agent({ keepAlive: true, maxSockets: connections })

  /** The nth request: every page kind, with campaign marks, as nothing, by every way of asking. */
  const request = async (n: number) => {
    const page = pages[n % pages.length] ?? '/'
    const paths = [page, `${page}?utm_source=${n}`, `/made-up-${n}`, `/blog/made-up-${n}?a=${n}`]
    const path = n % 10 === 9 ? (pictures[n % pictures.length] ?? '/') : (paths[n % 4] ?? '/')
    const way = ways[n % ways.length]
    const { status, headers } = await read(second.url + path, { ...way, agent })
    // Next wants a mark in the address of a request for data.
    if (status !== 307) return status
    const marked = new URL(headers.location ?? '', second.url + path)
    return (await read(marked.href, { ...way, agent })).status
  }
  const run = async (from: number, count: number) => {
    let next = from
    const counts: Record<number, number> = {}
    const client = async () => {
      while (next < from + count) {
        next += 1
        const status = await request(next)
        counts[status] = (counts[status] ?? 0) + 1
      }
    }
    await Promise.all(Array.from({ length: connections }, client))
    return counts
  }

  await run(0, 4_000)
  await whenLakeIsQuiet(siteUrl, second.url)
  const [before, asked] = [await use(), await lakeRequests()]
  const began = performance.now()
  const counts = await run(4_000, 20_000)
  const seconds = (performance.now() - began) / 1_000
  const after = await use()
  agent.destroy()
  const mb = (bytes: number) => `${Math.round(bytes / megabyte)} MB`
  console.log(`20,000 requests in ${seconds.toFixed(1)} s: ${JSON.stringify(counts)}`)
  console.log(
    `memory ${mb(before.memory)} → ${mb(after.memory)}, open ${before.open} → ${after.open}`,
  )

  expect(Object.keys(counts).toSorted()).toEqual(['200', '404'])
  expect(after.memory).toBeLessThan(before.memory * 1.1 + 20 * megabyte)
  expect(after.disk).toBe(before.disk)
  expect(after.files).toBe(before.files)
  expect(after.open).toBeLessThan(before.open + connections)
  const { '/data/query': queriesBefore = 0, ...othersBefore } = asked
  const { '/data/query': queries = 0, ...others } = await lakeRequests()
  expect(others).toEqual(othersBefore)
  // Each minute the clocks of both sites ask twice about enquiries. Visitors have nothing asked.
  const byClocks = 4 * Math.ceil(seconds / 60)
  expect(queries - queriesBefore).toBeLessThanOrEqual(byClocks)
})

test('a mark of a campaign in the address changes nothing: the page comes from memory', async () => {
  const pages = (await everyPageKind()).filter(({ name }) => name !== 'not found')
  for (const { path } of pages) await read(second.url + path)
  const before = second.log.length
  for (const { path } of pages) await read(`${second.url}${path}?utm_source=a&utm_campaign=b`)
  const answers = () =>
    second.log
      .slice(before)
      .split('\n')
      .filter((line) => line.includes('"event":"answer"'))
      .map((line) => JSON.parse(line).from)
  await expect.poll(() => answers().length).toBe(pages.length)
  expect(new Set(answers())).toEqual(new Set(['memory']))
})
