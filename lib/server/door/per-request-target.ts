import { paths } from '#lib/paths.ts'

/** Pages that are files until something is asked of them: see the rewrites in next.config.ts. */
const asked: ReadonlyArray<{ path: string; parameter: string; drawnAt: string }> = [
  { path: paths.search(), parameter: 'q', drawnAt: '/search/results' },
  {
    path: paths.costComparison(),
    parameter: 'v',
    drawnAt: `${paths.costComparison()}/figures`,
  },
  { path: paths.contact(), parameter: 'topic', drawnAt: paths.contactForm() },
]

/** Whether somebody searches, compares, or writes from a link that knows the topic: that is answered for them alone, and never kept. */
export function isDrawnForOne(target = ''): boolean {
  const at = target.indexOf('?')
  const path = at === -1 ? target : target.slice(0, at)
  const query = new URLSearchParams(target.slice(path.length))
  return asked.some(
    (page) => path === page.drawnAt || (path === page.path && Boolean(query.get(page.parameter))),
  )
}
