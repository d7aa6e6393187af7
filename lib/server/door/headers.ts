import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import { handedOverHeader } from '#lib/enquiry/handed-over.ts'
import { revisionName } from '#lib/page-revision.ts'
import { endingsHeader } from '../pages/page-endings.ts'

/** Headers by which Next, and hosts that run it, talk to themselves: nobody else may send them. */
const internalHeaders = new Set([
  // Next bakes the nonce of a policy that it is asked with into the page it then keeps.
  'content-security-policy',
  'content-security-policy-report-only',
  'next-resume',
  'x-action-forwarded',
  'x-edge-runtime',
  'x-forwarded-host',
  handedOverHeader,
  'x-invocation-id',
  'x-matched-path',
  'x-prerender-revalidate-if-generated',
])
/** See `next/dist/server/lib/server-ipc/utils.js` and `next/dist/lib/constants.js`. */
const internalHeader = /^x-(?:middleware|nextjs|next|invoke|now|vercel)-/

const isOfCode = (name: string) => name === 'rsc' || name.startsWith('next-')

/** Takes from a request what only Next may say. Server Actions are for editors in draft mode. */
export function dropInternalHeaders(
  headers: IncomingHttpHeaders,
  previewModeId: string,
  isDraft: boolean,
) {
  // Without this, what else the framework's own code sends has no meaning, but would reach Next.
  const isPlain = headers.rsc !== '1' && !isDraft
  for (const name in headers) {
    const isInternal =
      internalHeaders.has(name) || (name.startsWith('x-') && internalHeader.test(name))
    if (isInternal || (isPlain && isOfCode(name))) delete headers[name]
  }
  if (!isDraft) delete headers['next-action']
  // Asks for a page to be made anew: that is for the warming of pages alone.
  const revalidate = headers['x-prerender-revalidate']
  if (revalidate !== previewModeId) delete headers['x-prerender-revalidate']
}

/** What a page depends on and how it was made is nobody's business. */
export function dropHeadersOfNext(response: ServerResponse) {
  for (const name of response.getHeaderNames()) {
    const isInternal = name.startsWith('x-next') || name === endingsHeader
    if (isInternal || name === 'etag') response.removeHeader(name)
  }
}

/** Takes from a request what the framework's own code says: it is answered like anybody's. */
export function dropHeadersOfCode(headers: IncomingHttpHeaders) {
  for (const name in headers) if (isOfCode(name)) delete headers[name]
}

/** A plain request for a page, as every reader makes it: neither ours nor the framework's. */
export function asksForWholePage(headers: IncomingHttpHeaders): boolean {
  return !headers.rsc && !headers['x-prerender-revalidate']
}

/** True where the request carries the draft cookie that this build would set. */
export function isInDraftMode(headers: IncomingHttpHeaders, previewModeId: string): boolean {
  return (headers.cookie ?? '')
    .split(';')
    .some((pair) => pair.trim() === `__prerender_bypass=${previewModeId}`)
}

/** Headers of every answer, refusals too. */
export const securityHeaders = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(),geolocation=(),microphone=(),payment=(),usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

const eachSecurityHeader = Object.entries(securityHeaders)

/** Lets a page of another origin read the answer, and what revision of its document it shows. */
export function letRead(response: ServerResponse, origin: string) {
  response.setHeader('access-control-allow-origin', origin)
  response.setHeader('access-control-expose-headers', revisionName)
}

export function setSecurityHeaders(response: ServerResponse) {
  for (const [name, value] of eachSecurityHeader) response.setHeader(name, value)
}
