import type { IncomingMessage } from 'node:http'

/**
 * Turns `GET http://this.site/blog`, as proxies ask, into `GET /blog`: a server must take both
 * (RFC 9112, 3.2.2). An address of another host than the `Host` header names stays what it is.
 */
export function readWholeAddress(request: Pick<IncomingMessage, 'url' | 'headers'>) {
  const { url = '', headers } = request
  if (url.startsWith('/') || !headers.host) return
  const [whole, host] = /^https?:\/\/([^/?#]+)/i.exec(url) ?? []
  if (!whole || host?.toLowerCase() !== headers.host.toLowerCase()) return
  const rest = url.slice(whole.length)
  request.url = rest.startsWith('/') ? rest : `/${rest}`
}
