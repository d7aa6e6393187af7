import { IncomingMessage, type ServerResponse } from 'node:http'
import { forgetForm, handedOverHeader } from '#lib/enquiry/handed-over.ts'
import { paths } from '#lib/paths.ts'
import type { Answer } from '../pages/kept-answer.ts'
import { type Handle, wholeAnswer } from './captured-answer.ts'
import { dropHeadersOfNext } from './headers.ts'
import { renderPlainPage } from './plain-page.ts'
import { sendText } from './send-answer.ts'
import { visitorAddress } from './visitor-address.ts'

export interface FormServerOptions {
  /** Next's own request handler. */
  handle: Handle
  /** Proxies of ours before this process. */
  proxies: number
  /** E.164, for the page that stands in when nothing else can. */
  phone: () => string | undefined
  draw: (request: IncomingMessage, response: ServerResponse) => Promise<Answer | null>
  sendDrawn: (
    request: IncomingMessage,
    response: ServerResponse,
    page: Answer,
    status: number,
  ) => Promise<void>
}

const lost =
  'We could not take it just now. Go back in your browser: your text is still there. Then try again in a minute.'

/**
 * Answers what a form sends. The route stores it, or hands the form over to be shown again: then
 * the page is drawn here, in the same process and under the status that the route gave, so that
 * nobody needs a cookie and it does not matter which of several processes is asked.
 */
export function formServer({ handle, proxies, phone, draw, sendDrawn }: FormServerOptions) {
  const sendPlain = (response: ServerResponse, status: number, text: string) => {
    const page = { status, title: 'Your message was not sent', text }
    const { html, policy } = renderPlainPage(page, phone())
    response.setHeader('content-security-policy', policy)
    sendText(response, status, 'text/html; charset=utf-8', html)
  }

  return async (request: IncomingMessage, response: ServerResponse) => {
    request.headers['x-forwarded-for'] = visitorAddress(request, proxies)
    response.setHeader('cache-control', 'no-store')
    const answer = await wholeAnswer(handle, request, response)
    const { status, body } = answer
    const key = response.getHeader(handedOverHeader)
    response.removeHeader(handedOverHeader)
    dropHeadersOfNext(response)
    if (status < 400 && typeof key !== 'string') return answer.send(status, body)
    if (typeof key !== 'string') return sendPlain(response, status, status < 500 ? `${body}` : lost)
    response.statusCode = 200
    const page = await draw(requestFor(request, key), response).catch(() => null)
    forgetForm(key)
    if (page) return sendDrawn(request, response, page, status)
    return sendPlain(response, status, `${body}`)
  }
}

/** What the page is asked by: whose request it is, and which form. */
function requestFor({ headers, socket }: IncomingMessage, key: string): IncomingMessage {
  const { host, cookie } = headers
  const request = new IncomingMessage(socket)
  request.method = 'GET'
  request.url = paths.contactForm()
  request.httpVersion = '1.1'
  request.httpVersionMajor = 1
  request.httpVersionMinor = 1
  request.headers = { ...(host && { host }), ...(cookie && { cookie }), [handedOverHeader]: key }
  request.push(null)
  return request
}
