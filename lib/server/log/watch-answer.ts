import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AnswerSource, Log } from './log.ts'

const sources = new WeakMap<ServerResponse, AnswerSource>()

/** Tells the log who made this answer, where that was not Next. */
export function noteSource(response: ServerResponse, source: AnswerSource) {
  sources.set(response, source)
}

/** Has an answer written to the log once it is over. */
export function watchAnswer(log: Log, request: IncomingMessage, response: ServerResponse) {
  const began = performance.now()
  const { socket, method = '' } = request
  const before = socket.bytesWritten
  // An address past what is looked at is only cut down, so that nobody fills the log.
  const path = toldPath((request.url ?? '').split('?', 1)[0]?.slice(0, 1_024) ?? '')
  response.once('close', () => {
    log.answer({
      method,
      path,
      status: response.statusCode,
      ms: Math.round((performance.now() - began) * 10) / 10,
      bytes: socket.bytesWritten - before,
      from: sources.get(response) ?? 'next',
      ...(!response.writableFinished && { cut: true }),
    })
  })
}

/** A path as a log may tell it: who has the whole link to a preview can open it. */
function toldPath(path: string): string {
  return path.startsWith('/preview/') ? '/preview/…' : path
}
