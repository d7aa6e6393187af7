import type { IncomingMessage, ServerResponse } from 'node:http'
import { captureAnswer } from './captured-answer.ts'
import { dropInternalHeaders, isInDraftMode, setSecurityHeaders } from './headers.ts'
import { renderPlainPage, unavailablePage } from './plain-page.ts'
import { refusalOf } from './refusals.ts'

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

function sendText(response: ServerResponse, status: number, type: string, body: string) {
  response.statusCode = status
  response.setHeader('content-type', `${type}; charset=utf-8`)
  response.setHeader('cache-control', 'no-store')
  response.setHeader('content-length', Buffer.byteLength(body))
  response.end(response.req.method === 'HEAD' ? undefined : body)
}

/** The one listener of the site's server: refuses, cleans, hands to Next, and covers what fails. */
export function frontDoor({ handle, previewModeId, notFoundHtml, phone }: FrontDoorOptions) {
  const sendUnavailable = (response: ServerResponse) => {
    for (const name of response.getHeaderNames()) {
      if (name.startsWith('x-next') || name === 'etag') response.removeHeader(name)
    }
    response.setHeader('retry-after', '5')
    const html = renderPlainPage(unavailablePage, phone())
    sendText(response, unavailablePage.status, 'text/html', html)
  }

  const servePage = async (request: IncomingMessage, response: ServerResponse) => {
    const captured = captureAnswer(response)
    // Next may wait for the end of the answer, which is held here: so nobody waits for Next.
    const handled = handle(request, response).catch((fault: unknown) => {
      captured.release()
      throw fault
    })
    const answer = await Promise.race([captured.answer, handled.then(() => captured.answer)])
    const isHtml = String(response.getHeader('content-type') ?? '').startsWith('text/html')
    if (answer.status >= 500) return sendUnavailable(response)
    if (answer.status === 404) {
      response.removeHeader('etag')
      return sendText(response, 404, 'text/html', notFoundHtml)
    }
    // What a page depends on is nobody's business; a proxy before us cannot hear of a change.
    for (const name of response.getHeaderNames()) {
      if (name.startsWith('x-next')) response.removeHeader(name)
    }
    if (isHtml) {
      response.setHeader('vary', 'Accept-Encoding')
      response.setHeader('cache-control', 'public, max-age=0, must-revalidate')
    }
    answer.send(answer.status, answer.body)
  }

  return async (request: IncomingMessage, response: ServerResponse) => {
    setSecurityHeaders(response)
    const target = request.url ?? '/'
    const refusal = refusalOf(request.method ?? 'GET', target)
    if (refusal) return sendText(response, refusal.status, 'text/plain', refusal.text)
    const draft = isInDraftMode(request.headers, previewModeId)
    dropInternalHeaders(request.headers, draft)
    try {
      if (draft || passedThrough.test(target.split('?', 1)[0] ?? target)) {
        return await handle(request, response)
      }
      await servePage(request, response)
    } catch (fault) {
      if (response.destroyed || response.headersSent) return response.destroy()
      console.error(`${request.method} ${target.split('?', 1)[0]} failed:`, fault)
      sendUnavailable(response)
    }
  }
}
