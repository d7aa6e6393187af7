import type { IncomingMessage, ServerResponse } from 'node:http'
import { noteSource } from '../log/watch-answer.ts'
import { keptAnswer } from '../pages/answer-memory.ts'
import { withoutComingParts, withoutEndedParts } from '../pages/ending-parts.ts'
import { foundPage } from '../pages/found-page.ts'
import { type Answer, encodeAnswer, KeptAnswer } from '../pages/kept-answer.ts'
import { notFoundPath } from '../pages/stored-page.ts'
import { type Handle, wholeAnswer } from './captured-answer.ts'
import { asksForWholePage, dropHeadersOfCode, dropHeadersOfNext } from './headers.ts'
import { isDrawnForOne } from './per-request-target.ts'
import { renderPlainPage, unavailablePage } from './plain-page.ts'
import { sendAnswer, sendText } from './send-answer.ts'
import { themeOf } from './theme.ts'

/** A proxy before us cannot hear of a change. */
export const keptCaching = 'public, max-age=0, must-revalidate'

export interface PageServerOptions {
  /** Next's own request handler. */
  handle: Handle
  /** The prerendered 404 page: Next draws `notFound()` with scripts, which pages here do not have. */
  notFound: Answer
  /** E.164, for the page that stands in when nothing else can. */
  phone: () => string | undefined
  /** Whether it is known, without asking anyone, that nothing is at this path. */
  isUnknown?: (path: string) => boolean
}

/** The path that a request asks for, without what follows `?`. */
export const pathOf = ({ url = '/' }: IncomingMessage) => url.split('?', 1)[0] ?? url

function withoutEnded({ body, headers }: Answer): Buffer | null {
  if (!headers['content-type']?.startsWith('text/html')) return body
  const html = withoutEndedParts(body.toString(), Date.now())
  return html === null ? null : Buffer.from(withoutComingParts(html))
}

/** Answers for pages: from memory, else from Next; with a page of our own where Next has none. */
export function pageServer({ handle, notFound, phone, isUnknown }: PageServerOptions) {
  const builtNotFound = new KeptAnswer(notFound)

  /** The 404 page of the build, where none was stored since; what it said may be over by now. */
  const fallback = () => {
    if (builtNotFound.endsAt > Date.now()) return builtNotFound
    const body = withoutEnded(notFound)
    return body ? new KeptAnswer({ ...notFound, body }) : builtNotFound
  }

  const sendUnavailable = (response: ServerResponse) => {
    dropHeadersOfNext(response)
    response.setHeader('retry-after', '5')
    const { html, policy } = renderPlainPage(unavailablePage, phone())
    response.setHeader('content-security-policy', policy)
    sendText(response, unavailablePage.status, 'text/html; charset=utf-8', html)
  }

  const sendKept = async (
    request: IncomingMessage,
    response: ServerResponse,
    kept: KeptAnswer,
    status = 200,
  ) => {
    const encoded = await kept.encoded(themeOf(request.headers.cookie))
    for (const [name, value] of Object.entries(kept.answer.headers)) response.setHeader(name, value)
    response.setHeader('cache-control', status === 200 ? keptCaching : 'no-store')
    sendAnswer(request, response, encoded, status)
  }

  /** @param status 410 where an editor has said that the page is gone for good */
  const sendNotFound = (
    request: IncomingMessage,
    response: ServerResponse,
    status: 404 | 410 = 404,
  ) => {
    dropHeadersOfNext(response)
    return sendKept(request, response, keptAnswer(notFoundPath) ?? fallback(), status)
  }

  /** Next answers a known tag, and HEAD, without a page: it is asked for the whole. */
  const askForWhole = async (request: IncomingMessage, response: ServerResponse) => {
    const { method } = request
    const known = request.headers['if-none-match']
    request.method = 'GET'
    delete request.headers['if-none-match']
    const answer = await wholeAnswer(handle, request, response)
    request.method = method
    if (known) request.headers['if-none-match'] = known
    return answer
  }

  /** A page for one request, finished like one that is kept; null where it could not be drawn. */
  const draw = async (request: IncomingMessage, response: ServerResponse) => {
    dropHeadersOfCode(request.headers)
    const answer = await askForWhole(request, response)
    dropHeadersOfNext(response)
    return answer.status === 200
      ? foundPage(`${answer.body}`, themeOf(request.headers.cookie))
      : null
  }

  const sendDrawn = async (
    request: IncomingMessage,
    response: ServerResponse,
    { body, headers }: Answer,
    status = 200,
  ) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    response.setHeader('cache-control', 'no-store')
    sendAnswer(request, response, await encodeAnswer({ body, headers }), status)
  }

  /** What was found, or the form with what a link knows: drawn for whoever asked, and not kept. */
  const serveDrawn = async (request: IncomingMessage, response: ServerResponse) => {
    const page = await draw(request, response)
    return page ? sendDrawn(request, response, page) : sendUnavailable(response)
  }

  const servePage = async (request: IncomingMessage, response: ServerResponse) => {
    const path = pathOf(request)
    const isToBeMadeAnew = request.headers['x-prerender-revalidate'] !== undefined
    if (!isToBeMadeAnew && isDrawnForOne(request.url)) return serveDrawn(request, response)
    const isPlain = asksForWholePage(request.headers)
    const kept = isPlain && keptAnswer(path)
    if (kept) {
      noteSource(response, 'memory')
      return sendKept(request, response, kept)
    }
    // The framework's own requests too, or they would have the lake asked about anything.
    if (!isToBeMadeAnew && isUnknown?.(path)) return sendNotFound(request, response)
    const answer = isPlain
      ? await askForWhole(request, response)
      : await wholeAnswer(handle, request, response)
    if (answer.status >= 500) return sendUnavailable(response)
    if (answer.status === 404) return sendNotFound(request, response)
    dropHeadersOfNext(response)
    // Next would have a proxy keep what its own code asks for, for a day.
    if (!isPlain) response.setHeader('cache-control', 'no-store')
    if (!isPlain || answer.status !== 200) return answer.send(answer.status, answer.body)
    // What Next has stored meanwhile is newer than what it answers.
    const stored = keptAnswer(path)
    if (stored) return sendKept(request, response, stored)
    const headers = { 'content-type': response.getHeader('content-type')?.toString() ?? '' }
    // A page that was never stored, since it was over before it was drawn.
    const body = withoutEnded({ body: answer.body, headers })
    if (body === null) return sendNotFound(request, response)
    sendAnswer(request, response, await encodeAnswer({ body, headers }))
  }

  return { servePage, sendNotFound, sendUnavailable, draw, sendDrawn }
}
