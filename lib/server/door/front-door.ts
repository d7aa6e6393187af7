import type { IncomingMessage, ServerResponse } from 'node:http'
import { pictureServer } from '../files/pictures.ts'
import type { Log } from '../log/log.ts'
import { watchAnswer } from '../log/watch-answer.ts'
import type { EditorHosts } from '../pages/content-policy.ts'
import { limitBody } from './body-limit.ts'
import { type GuestPreviewOptions, guestPreview } from './guest-preview.ts'
import { dropInternalHeaders, isInDraftMode, letRead, setSecurityHeaders } from './headers.ts'
import { type HostGateOptions, hostGate } from './host-gate.ts'
import type { redirectList } from './redirect-list.ts'
import { refusalOf, sendRefusal } from './refusals.ts'
import { roomOf } from './room-of.ts'
import { sendRedirect } from './send-redirect.ts'
import { editorServer } from './serve-editor.ts'
import { formServer } from './serve-form.ts'
import { type PageServerOptions, pageServer, pathOf } from './serve-page.ts'
import { readWholeAddress } from './whole-address.ts'

export interface FrontDoorOptions extends PageServerOptions, HostGateOptions {
  guests: GuestPreviewOptions
  previewModeId: string
  editorHosts: EditorHosts
  log: Log
  redirects: Pick<ReturnType<typeof redirectList>, 'find'>
  /** Answers everything under `/_next/`. */
  files: (request: IncomingMessage, response: ServerResponse, path: string) => Promise<unknown>
  /** Answers everything under `/share/`. */
  share: (request: IncomingMessage, response: ServerResponse) => Promise<unknown>
  health: (response: ServerResponse) => Promise<unknown>
  /** Shows mail that was kept instead of sent; false for all that it does not answer. */
  mail?:
    | ((request: IncomingMessage, response: ServerResponse, path: string) => Promise<boolean>)
    | undefined
  /** Proxies of ours before this process. */
  proxies: number
  /** True from when the process was told to end. */
  isStopping: () => boolean
}

/** The one listener of the site's server: refuses, cleans, hands to who answers, covers what fails. */
export function frontDoor(options: FrontDoorOptions) {
  const { handle, previewModeId, log, redirects, files, share, health, isStopping } = options
  const pages = pageServer(options)
  const { servePage, sendNotFound, sendUnavailable } = pages
  const serveForm = formServer({ ...options, ...pages })
  const { serveDraft, serveStudio } = editorServer(handle, options.editorHosts)
  const serveGuest = guestPreview(handle, previewModeId, options.guests)
  const servePicture = pictureServer(handle)
  const hosts = hostGate(options)

  const answer = async (request: IncomingMessage, response: ServerResponse, isDraft: boolean) => {
    const target = request.url ?? '/'
    const path = pathOf(request)
    const room = roomOf(path)
    if (room === 'health') return health(response)
    if (room === 'mail' && (await options.mail?.(request, response, path))) return
    const place = hosts.placeOf(request.headers, path, target, isDraft)
    if (place === 'nowhere') return sendNotFound(request, response)
    if (place !== 'here') return sendRedirect(response, { to: place.elsewhere, permanent: false })
    if (room === 'guest preview') return serveGuest(request, response, path)
    const isForReaders = !isDraft && !request.headers['x-prerender-revalidate']
    const redirect = isForReaders ? redirects.find(target) : null
    if (redirect?.to) return sendRedirect(response, { ...redirect, to: redirect.to })
    if (redirect) return sendNotFound(request, response, 410)
    if (room === 'files') return files(request, response, path)
    if (room === 'pictures') return servePicture(request, response)
    if (room === 'share') return share(request, response)
    if (room === 'form') return serveForm(request, response)
    if (room === 'api') {
      response.setHeader('cache-control', 'no-store')
      return handle(request, response)
    }
    if (room === 'studio') return serveStudio(request, response)
    if (isDraft) return serveDraft(request, response)
    return servePage(request, response)
  }

  return async (request: IncomingMessage, response: ServerResponse) => {
    watchAnswer(log, request, response)
    setSecurityHeaders(response)
    if (isStopping()) response.setHeader('connection', 'close')
    hosts.clean(request.headers)
    const studioOrigin = hosts.askingStudio(request.headers)
    if (studioOrigin) letRead(response, studioOrigin)
    const isDraft = isInDraftMode(request.headers, previewModeId)
    readWholeAddress(request)
    const refusal = refusalOf(request, isDraft)
    if (refusal) return sendRefusal(response, refusal)
    if (request.headers.expect) response.writeContinue()
    limitBody(request, response)
    dropInternalHeaders(request.headers, previewModeId, isDraft)
    try {
      await answer(request, response, isDraft)
    } catch (fault) {
      if (response.destroyed || response.headersSent) return response.destroy()
      log.warn(`${request.method} ${request.url?.split('?', 1)[0]} failed:`, fault)
      sendUnavailable(response)
    }
  }
}
