import type { IncomingMessage, ServerResponse } from 'node:http'
import { limitBody } from './body-limit.ts'
import { dropInternalHeaders, isInDraftMode, setSecurityHeaders } from './headers.ts'
import { refusalOf, sendRefusal } from './refusals.ts'
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
    const isDraft = isInDraftMode(request.headers, previewModeId)
    const refusal = refusalOf(request, isDraft)
    if (refusal) return sendRefusal(response, refusal)
    if (request.headers.expect) response.writeContinue()
    limitBody(request, response)
    dropInternalHeaders(request.headers, previewModeId, isDraft)
    const target = request.url ?? '/'
    const path = target.split('?', 1)[0] ?? target
    try {
      if (isDraft || passedThrough.test(path)) return await handle(request, response)
      await servePage(request, response)
    } catch (fault) {
      if (response.destroyed || response.headersSent) return response.destroy()
      console.error(`${request.method} ${path} failed:`, fault)
      sendUnavailable(response)
    }
  }
}
