import type { IncomingMessage, ServerResponse } from 'node:http'
import { captureAnswer } from './captured-answer.ts'
import { EncodedPages } from './encoded-pages.ts'
import {
  asksForWholePage,
  dropInternalHeaders,
  isInDraftMode,
  setSecurityHeaders,
} from './headers.ts'
import { renderPlainPage, unavailablePage } from './plain-page.ts'
import { refusalOf } from './refusals.ts'
import { sendAnswer } from './send-answer.ts'

export interface FrontDoorOptions {
  /** Next's own request handler. */
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  previewModeId: string
  /** The prerendered 404 page: Next draws `notFound()` with scripts, which pages here do not have. */
  notFoundHtml: string
  /** E.164, for the page that stands in when nothing else can. */
  phone: () => string | undefined
}

/** Streams, files and the Studio go straight through: only pages are held until they are whole. */
const passedThrough = /^\/(?:_next|api|media|studio)(?:\/|$)/
const html = 'text/html; charset=utf-8'

function sendText(response: ServerResponse, status: number, type: string, body: string) {
  response.statusCode = status
  response.setHeader('content-type', type)
  response.setHeader('cache-control', 'no-store')
  response.setHeader('content-length', Buffer.byteLength(body))
  response.end(response.req.method === 'HEAD' ? undefined : body)
}

/** What a page depends on and how it was made is nobody's business. */
function dropHeadersOfNext(response: ServerResponse) {
  for (const name of response.getHeaderNames()) {
    if (name.startsWith('x-next') || name === 'etag') response.removeHeader(name)
  }
}

/** The one listener of the site's server: refuses, cleans, hands to Next, and covers what fails. */
export function frontDoor(options: FrontDoorOptions) {
  const { handle, previewModeId, notFoundHtml, phone } = options
  const pages = new EncodedPages()
  const notFoundPage = pages.encode(Buffer.from(notFoundHtml))

  const sendUnavailable = (response: ServerResponse) => {
    dropHeadersOfNext(response)
    response.setHeader('retry-after', '5')
    const page = renderPlainPage(unavailablePage, phone())
    sendText(response, unavailablePage.status, html, page)
  }

  const sendNotFound = async (request: IncomingMessage, response: ServerResponse) => {
    dropHeadersOfNext(response)
    response.setHeader('content-type', html)
    response.setHeader('cache-control', 'no-store')
    sendAnswer(request, response, await notFoundPage, 404)
  }

  const askNext = async (request: IncomingMessage, response: ServerResponse) => {
    const captured = captureAnswer(response)
    // Next may wait for the end of the answer, which is held here: so nobody waits for Next.
    const handled = handle(request, response).catch((fault: unknown) => {
      captured.release()
      throw fault
    })
    return Promise.race([captured.answer, handled.then(() => captured.answer)])
  }

  const servePage = async (request: IncomingMessage, response: ServerResponse) => {
    const isPlain = asksForWholePage(request.headers)
    // Next answers a known tag, and HEAD, without a page to compress.
    const { method } = request
    const known = request.headers['if-none-match']
    if (isPlain) request.method = 'GET'
    if (isPlain) delete request.headers['if-none-match']
    const answer = await askNext(request, response)
    request.method = method
    if (known) request.headers['if-none-match'] = known
    if (answer.status >= 500) return sendUnavailable(response)
    if (answer.status === 404) return sendNotFound(request, response)
    dropHeadersOfNext(response)
    if (!isPlain || answer.status !== 200) return answer.send(answer.status, answer.body)
    // A proxy before us cannot hear of a change.
    response.setHeader('cache-control', 'public, max-age=0, must-revalidate')
    sendAnswer(request, response, await pages.encode(answer.body))
  }

  return async (request: IncomingMessage, response: ServerResponse) => {
    setSecurityHeaders(response)
    const target = request.url ?? '/'
    const path = target.split('?', 1)[0] ?? target
    const refusal = refusalOf(request.method ?? 'GET', target)
    if (refusal) {
      return sendText(response, refusal.status, 'text/plain; charset=utf-8', refusal.text)
    }
    dropInternalHeaders(request.headers, previewModeId)
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    const isDraft = isInDraftMode(request.headers, previewModeId)
    try {
      if (!isRead || isDraft || passedThrough.test(path)) return await handle(request, response)
      await servePage(request, response)
    } catch (fault) {
      if (response.destroyed || response.headersSent) return response.destroy()
      console.error(`${request.method} ${path} failed:`, fault)
      sendUnavailable(response)
    }
  }
}
