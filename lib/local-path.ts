/**
 * A redirect target that stays on this site: an absolute path, with its query and fragment.
 * @returns null for anything a browser could read as another origin (`//evil`, `/\evil`, `https:`).
 */
export function safeLocalPath(target: string | null): string | null {
  if (!target?.startsWith('/')) return null
  const here = 'http://localhost'
  if (!URL.canParse(target, here)) return null
  const url = new URL(target, here)
  // `/..//evil` is ours when parsed, but its path would be another origin when redirected to.
  if (url.origin !== here || url.pathname.startsWith('//')) return null
  return url.pathname + url.search + url.hash
}

/** The path of the page that a request came from, where that is a page of this site. */
export function pathOfReferrer(request: { headers: Pick<Headers, 'get'> }): string | null {
  const referrer = request.headers.get('referer')
  if (!referrer || !URL.canParse(referrer)) return null
  const { host, pathname, search } = new URL(referrer)
  return host === request.headers.get('host') ? safeLocalPath(pathname + search) : null
}
