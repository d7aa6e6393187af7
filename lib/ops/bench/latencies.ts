import { pageCount } from '#lib/paging.ts'
import { paths } from '#lib/paths.ts'
import type { BenchLake } from './lake.ts'
import { median, worst } from './numbers.ts'
import type { Latency } from './results.ts'
import { siteOrigin } from './site.ts'

const again = 20
const searches =
  'ecmo flow cannula specialist oxygen anticoagulation family transport team bleeding'

async function ask(path: string) {
  const began = performance.now()
  const response = await fetch(siteOrigin + path)
  const { byteLength } = await response.arrayBuffer()
  return { ms: performance.now() - began, status: response.status, byteLength }
}

/** Asks for the addresses one after the other, over one connection. */
async function latencyOf(name: string, addresses: string[]): Promise<Latency> {
  const answers: Awaited<ReturnType<typeof ask>>[] = []
  for (const path of addresses) answers.push(await ask(path))
  const took = answers.map(({ ms }) => ms)
  return {
    name,
    // The worst of them, so that an error among many good answers is seen.
    status: worst(answers.map(({ status }) => status)),
    kilobytes: median(answers.map(({ byteLength }) => byteLength)) / 1_000,
    firstMs: took[0] ?? Number.NaN,
    medianMs: median(took),
    worstMs: worst(took),
  }
}

const often = (path: string) => Array<string>(again + 1).fill(path)

/** How long the site takes for the kinds of pages that many articles could make slow. */
export async function measureLatencies(lake: BenchLake): Promise<Latency[]> {
  // The oldest are not built ahead, and nobody has asked for them.
  const unseen = await lake.articles('oldest', again)
  const [known] = await lake.articles('newest', 1)
  const lastPage = pageCount(await lake.articleCount())
  const topic = await lake.topicSlug()
  const rows: [string, string[]][] = [
    ['index page', often(paths.blog())],
    ['last index page', often(paths.blog(lastPage))],
    ['topic', often(paths.topic(topic))],
    ['article, known', often(paths.article(known?.slug ?? ''))],
    ['article, never seen', unseen.map(({ slug }) => paths.article(slug))],
    ['search', searches.split(' ').map((word) => `/search?q=${word}`)],
    ['sitemap', often(paths.sitemap())],
    // There from 5,000 articles on.
    ['sitemap, a file of articles', often(paths.sitemapPart('articles-1'))],
    ['feed', often(paths.feed())],
  ]
  const latencies: Latency[] = []
  for (const [name, addresses] of rows) latencies.push(await latencyOf(name, addresses))
  return latencies
}
