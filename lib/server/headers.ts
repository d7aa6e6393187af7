import type { IncomingHttpHeaders, ServerResponse } from 'node:http'

/** Headers by which Next talks to itself: nobody else may send them. */
const internalHeaders = [
  'content-security-policy',
  'content-security-policy-report-only',
  'x-middleware-subrequest',
  'next-resume',
  'x-forwarded-host',
  'x-matched-path',
  'x-invoke-path',
  'x-invoke-query',
  'x-invoke-output',
]

/** Takes from a request what only Next may say. Server Actions are for editors in draft mode. */
export function dropInternalHeaders(headers: IncomingHttpHeaders, previewModeId: string) {
  for (const name of internalHeaders) delete headers[name]
  if (!isInDraftMode(headers, previewModeId)) delete headers['next-action']
  // Asks for a page to be made anew: that is for the warming of pages alone.
  const revalidate = headers['x-prerender-revalidate']
  if (revalidate !== previewModeId) delete headers['x-prerender-revalidate']
}

/** A plain request for a page, as every reader makes it: neither ours nor the framework's. */
export function asksForWholePage(headers: IncomingHttpHeaders): boolean {
  return !headers.rsc && !headers['next-router-prefetch'] && !headers['x-prerender-revalidate']
}

/** True where the request carries the draft cookie that this build would set. */
export function isInDraftMode(headers: IncomingHttpHeaders, previewModeId: string): boolean {
  return (headers.cookie ?? '')
    .split(';')
    .some((pair) => pair.trim() === `__prerender_bypass=${previewModeId}`)
}

/** Headers of every answer. */
export function setSecurityHeaders(response: ServerResponse) {
  response.setHeader('strict-transport-security', 'max-age=63072000; includeSubDomains')
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('referrer-policy', 'strict-origin-when-cross-origin')
  response.setHeader(
    'permissions-policy',
    'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  )
  response.setHeader('cross-origin-opener-policy', 'same-origin')
  response.setHeader('cross-origin-resource-policy', 'same-origin')
}
