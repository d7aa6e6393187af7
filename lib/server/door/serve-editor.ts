import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { draftPolicy, type EditorHosts, studioPolicy } from '../pages/content-policy.ts'
import { type Handle, wholeAnswer } from './captured-answer.ts'

const policyHeader = 'content-security-policy'

/** Answers for editors, drawn for each request and kept nowhere: drafts, and the Studio's page. */
export function editorServer(handle: Handle, hosts: EditorHosts) {
  return {
    /** Next reads the nonce from the policy that the request carries, and writes it into the page. */
    serveDraft(request: IncomingMessage, response: ServerResponse): Promise<void> {
      const policy = draftPolicy(randomBytes(16).toString('base64'), hosts)
      request.headers[policyHeader] = policy
      response.setHeader(policyHeader, policy)
      return handle(request, response)
    },

    /** The Studio's page is small; its inline scripts are hashed as they come. */
    async serveStudio(request: IncomingMessage, response: ServerResponse): Promise<void> {
      const answer = await wholeAnswer(handle, request, response)
      const isPage = response.getHeader('content-type')?.toString().startsWith('text/html')
      if (isPage) response.setHeader(policyHeader, studioPolicy(answer.body.toString(), hosts))
      answer.send(answer.status, answer.body)
    },
  }
}
