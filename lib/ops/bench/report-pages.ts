import { shown, times } from './numbers.ts'
import { byteKinds, type PageResult, type SubjectResult } from './results.ts'
import { table } from './table.ts'

/** The page that every subject has. */
export const first = ({ pages }: SubjectResult) => pages[0]
export const loadOf = (page: PageResult | undefined, connections: number) =>
  page?.load.find((load) => load.connections === connections)
export const bytesOf = (page: PageResult | undefined) =>
  byteKinds.reduce((sum, kind) => sum + (page?.audit?.bytes[kind] ?? 0), 0)
export const kb = (bytes: number | undefined) =>
  shown(bytes === undefined ? bytes : bytes / 1_000, 1)

/** A row for each page of the site. */
export function pageKinds(
  site: SubjectResult,
  plain: SubjectResult | undefined,
  dressed: SubjectResult | undefined,
): string {
  const head = 'page,requests,KB,html,js,font,image,perf,a11y,best,SEO'.split(',')
  const rest = ['LCP ms', '÷ nginx', '÷ nginx with the same typefaces', 'TBT', 'CLS', 'req/s']
  const lcpOf = (one: SubjectResult | undefined) => one && first(one)?.audit?.lcpMs
  return table(
    [...head, ...rest],
    site.pages.map((page) => {
      const { kind, audit } = page
      return [
        kind,
        shown(audit?.requests),
        kb(bytesOf(page)),
        ...(['html', 'js', 'font', 'image'] as const).map((one) => kb(audit?.bytes[one])),
        shown(audit?.performance),
        shown(audit?.accessibility),
        shown(audit?.bestPractices),
        shown(audit?.seo),
        shown(audit?.lcpMs),
        times(audit?.lcpMs, lcpOf(plain)),
        times(audit?.lcpMs, lcpOf(dressed)),
        shown(audit?.tbtMs),
        shown(audit?.cls, 3),
        shown(loadOf(page, 50)?.perSecond),
      ]
    }),
  )
}

/** What Lighthouse has to say, a line each. */
export function complaints(site: SubjectResult): string {
  const lines = site.pages.flatMap(({ kind, audit }) =>
    (audit?.complaints ?? []).map((complaint) => `- ${kind}: ${complaint}`),
  )
  return lines.length > 0 ? lines.join('\n') : 'Nothing: every score is 100.'
}
