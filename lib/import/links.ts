import { safeHref } from '../url.ts'

/** Pages that only send a reader on, and the parameter that says where to. */
const detours: [host: RegExp, path: RegExp, parameters: string[]][] = [
  [/^(?:www\.)?google\.[a-z.]+$/, /^\/url$/, ['q', 'url']],
  [/\.safelinks\.protection\.outlook\.com$/, /^\/$/, ['url']],
  [/^lm?\.facebook\.com$/, /^\/l\.php$/, ['u']],
  [/^(?:www\.)?youtube\.com$/, /^\/redirect$/, ['q']],
]

const tracking =
  /^(?:utm_\w+|gclid|gbraid|wbraid|gad_source|dclid|fbclid|msclkid|yclid|twclid|igshid|mc_[ce]id|_hsenc|_hsmi|mkt_tok|ref_src)$/i

/** Follows pages that only send on, at most three of them. */
function destination(url: URL, steps = 3): URL {
  const detour = detours.find(([host, path]) => host.test(url.hostname) && path.test(url.pathname))
  const to = detour?.[2].map((name) => url.searchParams.get(name)).find(Boolean)
  const next = to ? URL.parse(to) : null
  return next && steps > 0 ? destination(next, steps - 1) : url
}

/**
 * A link as it should be kept: not through Google or Outlook, without what only counts visitors.
 * @param ownOrigin such as `https://example.org`: what leads there becomes a path of this site.
 * @returns null where it is not safe, or leads to a file on somebody's disk or a place in their text.
 */
export function cleanHref(href: string | null, ownOrigin?: string): string | null {
  const safe = safeHref(href)
  if (safe === null || safe.startsWith('#')) return null
  if (!/^https?:/i.test(safe)) return safe
  const parsed = URL.parse(safe)
  if (!parsed) return null
  const url = destination(parsed)
  const names = [...url.searchParams.keys()].filter((name) => tracking.test(name))
  for (const name of names) url.searchParams.delete(name)
  // A browser writes the quoted words behind `:~:` where somebody copied a link to a highlight.
  url.hash = url.hash.replace(/:~:.*$/, '').replace(/^#$/, '')
  const isChanged = url !== parsed || names.length > 0 || /:~:/.test(safe)
  if (ownOrigin !== undefined && url.origin === ownOrigin)
    return url.pathname + url.search + url.hash
  return safeHref(isChanged ? url.href : safe)
}
