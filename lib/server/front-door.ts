import type { IncomingMessage, ServerResponse } from 'node:http'
import { dropInternalHeaders, isInDraftMode, setSecurityHeaders } from './headers.ts'
import { refusalOf } from './refusals.ts'
import { sendText } from './send-answer.ts'
import { type PageServerOptions, pageServer } from './serve-page.ts'

export interface FrontDoorOptions extends PageServerOptions {
  previewModeId: string
}

/** Streams, files and the Studio go straight through: only pages are held until they are whole. */
const passedThrough = /^\/(?:_next|api|media|studio)(?:\/|$)/

/** The one listener of the site's server: refuses, cleans, hands to Next, and covers what fails. */
export function frontDoor(options: FrontDoorOptions) {
  const { handle, previewModeId } = options
  const { servePage, sendUnavailable } = pageServer(options)

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
