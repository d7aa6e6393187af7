/**
 * Whether a browser says that a form was sent from a page of this site. Browsers say so by
 * themselves and pages cannot change it; who says nothing at all is no browser of today.
 */
export function isFromOwnPage(headers: Headers, ownOrigin: string): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return false
  const origin = headers.get('origin')
  if (origin === null) return site !== null
  if (origin === ownOrigin) return true
  return URL.canParse(origin) && new URL(origin).host === headers.get('host')
}
