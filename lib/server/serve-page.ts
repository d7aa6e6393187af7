import type { IncomingMessage, ServerResponse } from 'node:http'
import { captureAnswer } from './captured-answer.ts'
import { EncodedPages } from './encoded-pages.ts'
import { asksForWholePage } from './headers.ts'
import { renderPlainPage, unavailablePage } from './plain-page.ts'
import { sendAnswer, sendText } from './send-answer.ts'

export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>

export interface PageServerOptions {
  /** Next's own request handler. */
  handle: Handle
  /** The prerendered 404 page: Next draws `notFound()` with scripts, which pages here do not have. */
  notFoundHtml: string
  /** E.164, for the page that stands in when nothing else can. */
  phone: () => string | undefined
}

const html = 'text/html; charset=utf-8'

/** What a page depends on and how it was made is nobody's business. */
function dropHeadersOfNext(response: ServerResponse) {
  for (const name of response.getHeaderNames()) {
    if (name.startsWith('x-next') || name === 'etag') response.removeHeader(name)
  }
}

/** Answers for pages: whole, compressed, and with a page of our own where Next has none. */
export function pageServer({ handle, notFoundHtml, phone }: PageServerOptions) {
  const pages = new EncodedPages()
  const notFoundPage = pages.encode(Buffer.from(notFoundHtml))

  const sendUnavailable = (response: ServerResponse) => {
    dropHeadersOfNext(response)
    response.setHeader('retry-after', '5')
    sendText(response, unavailablePage.status, html, renderPlainPage(unavailablePage, phone()))
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

  return { servePage, sendNotFound, sendUnavailable }
}
