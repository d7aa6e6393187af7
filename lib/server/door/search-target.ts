import { paths } from '#lib/paths.ts'

/** Where Next has what was found: see the rewrite in next.config.ts. */
const results = '/search/results'

/** Whether somebody searches: that is answered for them alone. The page to ask on is a file. */
export function asksSearch(target = ''): boolean {
  const at = target.indexOf('?')
  const path = at === -1 ? target : target.slice(0, at)
  if (path === results) return true
  return path === paths.search() && Boolean(new URLSearchParams(target.slice(path.length)).get('q'))
}
