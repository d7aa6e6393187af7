import type { IncomingHttpHeaders } from 'node:http'

export interface HostGateOptions {
  /** The Studio's own host name; undefined where it shares that of the site. */
  studioHost: string | undefined
  /** Where the public site is, such as `https://example.org`. */
  siteUrl: string
}

/** Answered here, nowhere, or at another address. */
export type Place = 'here' | 'nowhere' | { elsewhere: string }

const editorsOnly = /^\/(?:studio|api\/draft|api\/guides)(?:\/|$)/
/** What the Studio needs beside itself. */
const studioNeeds = /^\/(?:_next|media)\/|^\/icon\.svg$/

const nameOf = (host: string | undefined) => (host ?? '').replace(/:\d+$/, '').toLowerCase()

/** Takes the draft cookie from a request, and leaves the others. */
function dropDraftCookie(headers: IncomingHttpHeaders) {
  const pairs = headers.cookie?.split(';') ?? []
  const rest = pairs.filter((pair) => !pair.trim().startsWith('__prerender_bypass='))
  if (rest.length < pairs.length) headers.cookie = rest.join(';')
}

/**
 * Keeps the Studio and the site apart where the Studio has a host name of its own: the public host
 * then has no Studio and no drafts, and the Studio's host shows pages in draft mode only. The name
 * is that of the `Host` header; what proxies claim in other headers does not count.
 */
export function hostGate({ studioHost, siteUrl }: HostGateOptions) {
  const isStudio = (headers: IncomingHttpHeaders) => nameOf(headers.host) === studioHost
  const onStudioHost = (path: string, target: string, isDraft: boolean): Place => {
    if (editorsOnly.test(path) || studioNeeds.test(path) || isDraft) return 'here'
    if (path.startsWith('/api/')) return 'nowhere'
    return { elsewhere: path === '/' ? '/studio' : siteUrl.replace(/\/$/, '') + target }
  }
  return {
    /** The Studio on its own host, where its browser asks the public site for a page; else null. */
    askingStudio({ origin }: IncomingHttpHeaders): string | null {
      if (!studioHost || !origin || !URL.canParse(origin)) return null
      return new URL(origin).hostname === studioHost ? origin : null
    },
    /** Before anything asks whether this is an editor: on the public host, nobody is. */
    clean(headers: IncomingHttpHeaders) {
      if (studioHost && !isStudio(headers)) dropDraftCookie(headers)
    },
    placeOf(headers: IncomingHttpHeaders, path: string, target: string, isDraft: boolean): Place {
      if (!studioHost) return 'here'
      if (isStudio(headers)) return onStudioHost(path, target, isDraft)
      return editorsOnly.test(path) ? 'nowhere' : 'here'
    },
  }
}
