import { safeLocalPath } from '../local-path.ts'

/** An old address, in the one form in which addresses are compared. */
export interface OldAddress {
  /** Without a trailing slash or star; percent-encoded. */
  path: string
  /** What the query must hold; more may stand beside it. */
  query: [name: string, value: string][]
  /** Stands for everything below the path, not for the path itself. */
  isWildcard: boolean
}

/** One form for `/caf%c3%a9/` and `/café`: no slash at the end, encoding in capitals. */
export function plainPath(path: string): string {
  let end = path.length
  while (end > 1 && path[end - 1] === '/') end -= 1
  const short = end < path.length ? path.slice(0, end) : path
  if (!short.includes('%')) return short
  return short.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase())
}

/** Takes apart what an editor wrote, such as `/?p=123`, `/tag/*` or `/old-page/`. Null where it is no address of this site. */
export function readOldAddress(from: string | undefined): OldAddress | null {
  const trimmed = from?.trim() ?? ''
  if (/[\\#]/.test(trimmed)) return null
  const isWildcard = trimmed.endsWith('/*')
  const local = safeLocalPath(isWildcard ? trimmed.slice(0, -1) : trimmed)
  if (local === null || local.includes('*')) return null
  const { pathname, searchParams } = new URL(local, 'http://localhost')
  if (isWildcard && searchParams.size > 0) return null
  return { path: plainPath(pathname), query: [...searchParams], isWildcard }
}

/** The one spelling of an old address: two that lead from the same place have the same. */
export function spell({ path, query, isWildcard }: OldAddress): string {
  const words = new URLSearchParams(query.toSorted(([a], [b]) => (a < b ? -1 : 1))).toString()
  return `${isWildcard ? `${path}/*` : path}${words && `?${words}`}`
}

/**
 * Where a redirect may lead: a path of this site, or a page of another over https.
 * @param ownOrigin such as `https://example.org`: what leads there becomes a path.
 */
export function readTarget(to: string | undefined, ownOrigin?: string): string | null {
  const trimmed = to?.trim() ?? ''
  if (trimmed.includes('\\')) return null
  if (trimmed.startsWith('/')) return safeLocalPath(trimmed)
  const url = URL.parse(trimmed)
  if (!url || (url.protocol !== 'https:' && url.origin !== ownOrigin)) return null
  if (url.username || url.password || !url.hostname) return null
  return url.origin === ownOrigin ? safeLocalPath(url.pathname + url.search + url.hash) : url.href
}
