import lighthouse, { type Result } from 'lighthouse'
import { z } from 'zod'
import { PlainFault } from '../launch/fail.ts'
import { median } from './numbers.ts'
import type { Audit, byteKinds } from './results.ts'

const categories = {
  performance: 'performance',
  accessibility: 'accessibility',
  bestPractices: 'best-practices',
  seo: 'seo',
} as const

type ByteKind = (typeof byteKinds)[number]
const kindOf: Record<string, ByteKind> = {
  Document: 'html',
  Stylesheet: 'css',
  Script: 'js',
  Font: 'font',
  Image: 'image',
}

const requestsSchema = z.object({
  items: z.array(
    z.object({ url: z.string(), resourceType: z.string().optional(), transferSize: z.number() }),
  ),
})

/** Lighthouse itself asks to be run again where its trace of a page got lost. */
const mostTries = 3

/** One visit as Lighthouse's slow phone makes it, with nothing cached. Nothing is sent anywhere. */
async function visit(url: string, browserPort: number): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    const result = await tryVisit(url, browserPort)
    if (!result.runtimeError) return result
    if (tries === mostTries) throw new PlainFault(`${url}: ${result.runtimeError.message}`)
  }
}

async function tryVisit(url: string, browserPort: number): Promise<Result> {
  const run = await lighthouse(url, {
    port: browserPort,
    output: 'json',
    logLevel: 'error',
    onlyCategories: Object.values(categories),
    disableFullPageScreenshot: true,
    // The page for unknown addresses is a page, too.
    ignoreStatusCode: true,
  })
  if (!run) throw new PlainFault(`Lighthouse had nothing to say about ${url}.`)
  return run.lhr
}

/** Every audit that takes something off a score, as “seo: is-crawlable, Page is blocked …”. */
export function complaintsOf({ categories, audits }: Pick<Result, 'categories' | 'audits'>) {
  return Object.values(categories).flatMap(({ id, score, auditRefs }) => {
    if (score === 1) return []
    return auditRefs.flatMap((ref) => {
      const audit = audits[ref.id]
      if (!audit || ref.weight === 0 || audit.score === null || audit.score >= 0.995) return []
      const more = audit.explanation ?? audit.displayValue
      return [`${id}: ${ref.id}, ${audit.title}${more ? ` (${more})` : ''}`]
    })
  })
}

/** Pictures written into the page are no requests, and the icon belongs to the tab, not the page. */
const notOfThePage = /^data:|\/(?:icon|favicon)\.\w+(?:\?|$)/

const requestsOf = ({ audits }: Result) =>
  requestsSchema.parse(audits['network-requests']?.details).items

function bytesOf(result: Result) {
  const items = requestsOf(result).filter(({ url }) => !notOfThePage.test(url))
  const bytes: Record<ByteKind, number> = { html: 0, css: 0, js: 0, font: 0, image: 0, other: 0 }
  for (const { resourceType = '', transferSize } of items) {
    bytes[kindOf[resourceType] ?? 'other'] += transferSize
  }
  return { requests: items.length, bytes }
}

function askedBy(result: Result): string[] {
  const urls = requestsOf(result).flatMap(({ url }) => URL.parse(url) ?? [])
  const here = new URL(result.requestedUrl ?? '').origin
  return urls
    .filter(({ origin }) => origin === here)
    .map(({ pathname, search }) => pathname + search)
}

/**
 * Looks at a page so many times; each number is the median. Requests and bytes are those of the
 * last visit, complaints those of any.
 * @throws PlainFault where Lighthouse cannot open it.
 */
export async function auditPage(url: string, times: number, browserPort: number): Promise<Audit> {
  const visits: Result[] = []
  while (visits.length < times) visits.push(await visit(url, browserPort))
  const last = visits.at(-1)
  if (!last) throw new PlainFault('Lighthouse has to look at least once.')
  const score = (id: string) =>
    median(visits.map(({ categories }) => Math.round((categories[id]?.score ?? Number.NaN) * 100)))
  const numeric = (id: string) =>
    median(visits.map(({ audits }) => audits[id]?.numericValue ?? Number.NaN))
  return {
    performance: score(categories.performance),
    accessibility: score(categories.accessibility),
    bestPractices: score(categories.bestPractices),
    seo: score(categories.seo),
    lcpMs: numeric('largest-contentful-paint'),
    tbtMs: numeric('total-blocking-time'),
    cls: numeric('cumulative-layout-shift'),
    ...bytesOf(last),
    asked: [...new Set(visits.flatMap(askedBy))],
    complaints: [...new Set(visits.flatMap(complaintsOf))],
  }
}
