import { shown, times } from './numbers.ts'
import { loadOf } from './report-pages.ts'
import type { SubjectResult } from './results.ts'
import { table } from './table.ts'

/** Each page of the site beside the same answers as files under nginx: what serving it costs. */
export function sameAsFiles(site: SubjectResult, copies: SubjectResult): string {
  const head = 'page,perf,– files,LCP ms,– files,ratio,TBT,– files,req/s,– files,ratio'.split(',')
  const lines = copies.pages.flatMap((copy) => {
    const page = site.pages.find(({ path }) => path === copy.path)
    if (!page) return []
    const [ours, theirs] = [page.audit, copy.audit]
    const [rate, fileRate] = [page, copy].map((one) => loadOf(one, 50)?.perSecond)
    const cells = [
      page.kind,
      ...[ours?.performance, theirs?.performance, ours?.lcpMs, theirs?.lcpMs].map((n) => shown(n)),
      times(ours?.lcpMs, theirs?.lcpMs),
      ...[ours?.tbtMs, theirs?.tbtMs, rate, fileRate].map((n) => shown(n)),
      times(fileRate, rate),
    ]
    return [cells]
  })
  return `### The same pages as files under nginx\n\n${table(head, lines)}`
}
