import type { IncomingMessage, ServerResponse } from 'node:http'
import { guestCookie, readPreviewToken } from '#lib/preview/preview-link.ts'
import { pagePolicy } from '../pages/content-policy.ts'
import { finishPage } from '../pages/finished-page.ts'
import { type Handle, wholeAnswer } from './captured-answer.ts'
import { dropHeadersOfNext } from './headers.ts'
import { type PlainPage, renderPlainPage } from './plain-page.ts'
import { sendText } from './send-answer.ts'

export interface GuestPreviewOptions {
  /** Seals links; null where there are none. */
  secret: string | null
  /**
   * Where a document is shown, as its draft says; null where it has no page. `ended`: no
   * link with this key is to work any more.
   */
  pathOfDraft: (id: string, key: string) => Promise<string | null | 'ended'>
}

const expired: PlainPage = {
  status: 410,
  title: 'This preview link has expired',
  text: 'It showed a page before it was published, for seven days. Ask the person who sent it for a new one.',
}
const ended: PlainPage = {
  status: 410,
  title: 'This preview link was ended',
  text: 'It showed a page before it was published. Ask the person who sent it for a new one.',
}
const altered: PlainPage = {
  status: 404,
  title: 'This preview link does not work',
  text: 'Part of it may be missing, or it was taken back. Copy the whole link again, or ask the person who sent it for a new one.',
}
const gone: PlainPage = {
  status: 404,
  title: 'There is no such page any more',
  text: 'What this link showed was removed. Ask the person who sent it.',
}

export const guestPreviewPath = /^\/preview\/(?<token>[^/]+)$/

/**
 * Shows the draft of one page to whoever has a link to it. The visitor gets a finished page without
 * scripts, no cookie and no token: every link on it leads to the site as readers see it.
 */
export function guestPreview(
  handle: Handle,
  previewModeId: string,
  { secret, pathOfDraft }: GuestPreviewOptions,
) {
  return async (request: IncomingMessage, response: ServerResponse, address: string) => {
    const { token = '' } = guestPreviewPath.exec(address)?.groups ?? {}
    const link = secret ? readPreviewToken(token, secret, new Date()) : 'altered'
    response.setHeader('x-robots-tag', 'noindex, nofollow, noarchive')
    response.setHeader('referrer-policy', 'no-referrer')
    if (link === 'expired') return sendPlain(response, expired)
    if (link === 'altered') return sendPlain(response, altered)
    const path = await pathOfDraft(link.documentId, link.key)
    if (path === 'ended') return sendPlain(response, ended)
    if (!path) return sendPlain(response, gone)
    askForDraft(request, path, `${guestCookie}=${link.until.toISOString()}`, previewModeId)
    const answer = await wholeAnswer(handle, request, response)
    if (answer.status !== 200) return sendPlain(response, gone)
    dropHeadersOfNext(response)
    response.removeHeader('set-cookie')
    const html = finishPage(answer.body.toString())
    response.setHeader('content-security-policy', pagePolicy(html))
    sendText(response, 200, 'text/html; charset=utf-8', html)
  }
}

/** Asks Next, within this process, for a page in draft mode. */
function askForDraft(request: IncomingMessage, path: string, guest: string, previewModeId: string) {
  request.url = path
  request.method = 'GET'
  request.headers.cookie = `__prerender_bypass=${previewModeId}; ${guest}`
  delete request.headers['accept-encoding']
  delete request.headers['if-none-match']
}

function sendPlain(response: ServerResponse, page: PlainPage) {
  dropHeadersOfNext(response)
  const { html, policy } = renderPlainPage(page)
  response.setHeader('content-security-policy', policy)
  sendText(response, page.status, 'text/html; charset=utf-8', html)
}
