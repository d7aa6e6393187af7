import { createHash } from 'node:crypto'

/** To be raised when the drawing changes: copies that others keep are then asked for anew. */
const drawing = 1

/** Pages only: what is for machines and for editors has no picture, and is not asked for one. */
const address =
  /^\/share(?<page>\/(?!(?:api|media|preview|share|studio|_next)(?:\/|\.|$))[^?]*)\.[\w-]{12}\.png$/

/**
 * Where the share picture of a page is: under the path of the page, with a tag of its words, so
 * that a picture never changes under its address.
 * @param alt from `shareAlt`
 */
export function sharePath(pagePath: string, alt: string): string {
  const tag = createHash('sha256').update(`${drawing}\n${alt}`).digest('base64url').slice(0, 12)
  return `/share${pagePath === '/' ? '/index' : pagePath}.${tag}.png`
}

/** The path of the page whose picture is asked for, or null for what is no such address. */
export function pageOfShare(path: string): string | null {
  const page = address.exec(path)?.groups?.page
  if (!page || page === '/') return null
  return page === '/index' ? '/' : page
}
