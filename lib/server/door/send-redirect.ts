import type { ServerResponse } from 'node:http'
import { noteSource } from '../log/watch-answer.ts'

/**
 * Sends a reader on. 301 and 302, as the earlier site did: only GET and HEAD get here, so there is
 * no method to keep, which is what 308 and 307 add; and the oldest crawler knows them.
 */
export function sendRedirect(
  response: ServerResponse,
  { to, permanent }: { to: string; permanent: boolean },
) {
  noteSource(response, 'redirect')
  response.setHeader('location', to)
  // Browsers keep a 301 for ever where nobody says how long: then a mistake could not be mended.
  response.setHeader('cache-control', permanent ? 'public, max-age=300' : 'no-store')
  response.setHeader('content-length', 0)
  response.writeHead(permanent ? 301 : 302).end()
}
