import { shown, times } from './numbers.ts'
import { sameAsFiles } from './report-copies.ts'
import { bytesOf, complaints, first, kb, loadOf, pageKinds } from './report-pages.ts'
import { byteKinds, type SiteResults, type SubjectResult } from './results.ts'
import { table } from './table.ts'

type Row = [name: string, value: (subject: SubjectResult) => string]

function bytesRow(kind: (typeof byteKinds)[number]): Row {
  return [`– ${kind}, KB`, (one) => kb(first(one)?.audit?.bytes[kind])]
}

const rows: Row[] = [
  ['requests', (one) => shown(first(one)?.audit?.requests)],
  ['on the wire, KB', (one) => kb(bytesOf(first(one)))],
  ...byteKinds.map(bytesRow),
  ['Lighthouse, performance', (one) => shown(first(one)?.audit?.performance)],
  ['– accessibility', (one) => shown(first(one)?.audit?.accessibility)],
  ['– best practices', (one) => shown(first(one)?.audit?.bestPractices)],
  ['– SEO', (one) => shown(first(one)?.audit?.seo)],
  ['LCP, simulated, ms', (one) => shown(first(one)?.audit?.lcpMs)],
  ['TBT, simulated, ms', (one) => shown(first(one)?.audit?.tbtMs)],
  ['CLS', (one) => shown(first(one)?.audit?.cls, 3)],
  ...[1, 50].flatMap((connections): Row[] => {
    const of = (one: SubjectResult) => loadOf(first(one), connections)
    return [
      [
        `requests per second, ${connections} connection${connections > 1 ? 's' : ''}`,
        (one) => shown(of(one)?.perSecond),
      ],
      ['– p50, ms', (one) => shown(of(one)?.p50Ms, 2)],
      ['– p99, ms', (one) => shown(of(one)?.p99Ms, 2)],
    ]
  }),
  ['processor ms per request', (one) => shown(loadOf(first(one), 50)?.cpuMsPerRequest, 3)],
  ['memory after start, MB', (one) => shown(one.memoryMb.start)],
  ['– after the load, MB', (one) => shown(one.memoryMb.afterLoad)],
  ['publish to visible, median ms', (one) => shown(one.publish?.medianMs)],
  ['– worst, ms', (one) => shown(one.publish?.worstMs)],
]

function ratios(subjects: readonly SubjectResult[]): string {
  const find = (name: string) => subjects.find((subject) => subject.name === name)
  const [site, nginx, stock] = [find('site'), find('nginx'), find('stock')]
  const [dressed, copies] = [find('nginx with fonts'), find('nginx with copies')]
  const rate = (one: SubjectResult | undefined) => one && loadOf(first(one), 50)?.perSecond
  const lcp = (one: SubjectResult | undefined) => one && first(one)?.audit?.lcpMs
  return table(
    ['this site, in this run', 'measured', 'aim'],
    [
      ['LCP of the article against nginx', times(lcp(site), lcp(nginx)), '≤ 1.05 ×'],
      ['– against nginx with the same typefaces', times(lcp(site), lcp(dressed)), ''],
      ['– against the same page as files under nginx', times(lcp(site), lcp(copies)), ''],
      ['requests per second against stock Next', times(rate(site), rate(stock)), '≥ 20 ×'],
      ['nginx’s requests per second against this site', times(rate(nginx), rate(site)), '≤ 2 ×'],
      ['– with the same page as files', times(rate(copies), rate(site)), ''],
    ],
  )
}

/** Load that was not answered as it should be makes the other numbers worthless: it must be seen. */
function faults(subjects: readonly SubjectResult[]): string {
  const lines = subjects.flatMap(({ title, pages }) =>
    pages.flatMap(({ kind, load }) =>
      load.flatMap(({ connections, broken, refused }) => {
        const wrong = broken + (kind === 'not found' ? 0 : refused)
        return wrong > 0 ? [`- ${title}, ${kind}, ${connections} connections: ${wrong}`] : []
      }),
    ),
  )
  return lines.length > 0
    ? `Answers under load that were errors or never came:\n\n${lines.join('\n')}`
    : ''
}

/** The tables of the site beside the others. */
export function reportSite({ subjects, words }: SiteResults): string {
  const site = subjects.find(({ name }) => name === 'site')
  const plain = subjects.find(({ name }) => name === 'nginx')
  const dressed = subjects.find(({ name }) => name === 'nginx with fonts')
  const copies = subjects.find(({ name }) => name === 'nginx with copies')
  const address = site && first(site)?.path
  const head = [`the article, ${shown(words)} words`, ...subjects.map(({ title }) => title)]
  return [
    `The text of \`${address}\`, header and footer too, each served alone while it is measured. Plain HTML
has a small style sheet in its head, one nginx worker, files compressed ahead. The stock page is a new
\`next build\` app with no setting changed. Neither has pictures or fonts: this site has both. Its answers as files
are what it sends, byte for byte and with its headers, served by nginx from the disk.
Load comes from wrk on the same machine, asking for Brotli or gzip; processor time is that of the serving
processes (not wrk’s, not the lake’s) at 50 connections.`,
    table(
      head,
      rows.map(([name, value]) => [name, ...subjects.map(value)]),
    ),
    ratios(subjects),
    site ? `### Each kind of page of this site\n\n${pageKinds(site, plain, dressed)}` : '',
    site && copies ? sameAsFiles(site, copies) : '',
    site ? `What Lighthouse takes points off for:\n\n${complaints(site)}` : '',
    `A page that is not found answers 404 and asks not to be indexed, as it must: \`http-status-code\`,
\`is-crawlable\` and \`errors-in-console\` are about that.`,
    faults(subjects),
    site?.lakeMemoryMb
      ? `The local Content Lake beside it held ${shown(site.lakeMemoryMb)} MB.`
      : '',
  ]
    .filter(Boolean)
    .join('\n\n')
}
