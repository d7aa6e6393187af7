import { shown } from './numbers.ts'
import type { Latency, ScaleResult, ScaleResults } from './results.ts'
import { table } from './table.ts'

type Row = [name: string, value: (size: ScaleResult) => string]

const facts: Row[] = [
  ['build from nothing, s', (size) => shown(size.buildSeconds)],
  ['– most memory, MB', (size) => shown(size.buildMemoryMb)],
  ['– pages built ahead', (size) => shown(size.builtPages)],
  ['publish to visible, median ms', (size) => shown(size.publish.medianMs)],
  ['– worst, ms', (size) => shown(size.publish.worstMs)],
  ['memory of the site at the end, MB', (size) => shown(size.siteMemoryMb)],
  ['writing the articles to the lake, s', (size) => shown(size.fillSeconds, 1)],
]

const notFound = ({ status }: Latency) => status === 404
const find = (size: ScaleResult, name: string) => size.latencies.find((one) => one.name === name)

function latencyText(latency: Latency | undefined): string {
  if (!latency) return '–'
  const { firstMs, medianMs, worstMs, status } = latency
  const numbers = [firstMs, medianMs, worstMs].map((ms) => shown(ms, 1)).join(' / ')
  if (notFound(latency)) return 'not there'
  return status >= 400 ? `${numbers} (${status})` : numbers
}

/** The table of the site with ever more articles. */
export function reportScale({ sizes }: ScaleResults): string {
  const head = (first: string) => [
    first,
    ...sizes.map(({ articles }) => `${shown(articles)} articles`),
  ]
  const names = sizes[0]?.latencies.map(({ name }) => name) ?? []
  const absent = names.filter((name) =>
    sizes.every((size) => size.latencies.some((one) => one.name === name && notFound(one))),
  )
  const rows = names.filter((name) => !absent.includes(name))
  return [
    `Generated articles of about 600 words, beside the sample content. The newest are built ahead, the others are
made on their first visit.`,
    table(
      head(''),
      facts.map(([name, value]) => [name, ...sizes.map(value)]),
    ),
    `Milliseconds to the whole answer, one after the other on one connection: first after a start / median / worst.
For “never seen” each is the first visit of another article.`,
    table(
      head('page'),
      rows.map((name) => [name, ...sizes.map((size) => latencyText(find(size, name)))]),
    ),
    absent.length > 0 ? `Not there, so not measured: ${absent.join(', ')}.` : '',
  ]
    .filter(Boolean)
    .join('\n\n')
}
