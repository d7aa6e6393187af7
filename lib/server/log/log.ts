/** Who made an answer: our memory, Next, a file, a refusal, a redirect document, or the door itself. */
export type AnswerSource = 'memory' | 'next' | 'file' | 'refused' | 'redirect' | 'door'

/** What is known of an answer. No query, address, cookie or browser: those are people's. */
export interface FinishedAnswer {
  method: string
  path: string
  status: number
  /** Milliseconds from the request's headers to the last byte of the answer. */
  ms: number
  /** Bytes on the wire, headers and all. */
  bytes: number
  from: AnswerSource
  /** The reader left before the end. */
  cut?: true
}

export interface LogOptions {
  /** `json` tells everything, one object a line; `plain` only what somebody should look at. */
  format: 'json' | 'plain'
  write: (line: string) => void
}

/** Why something failed, for whoever mends it: never shown to a reader. */
function reasonOf(fault: unknown): string {
  return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)
}

/** The log of the site's process. */
export function createLog({ format, write }: LogOptions) {
  const line = (level: 'info' | 'warn' | 'error', event: string, more: object) =>
    write(JSON.stringify({ time: new Date().toISOString(), level, event, ...more }))
  const isJson = format === 'json'

  return {
    answer(answer: FinishedAnswer) {
      const level = answer.status >= 500 ? 'error' : 'info'
      if (isJson) return line(level, 'answer', answer)
      const { method, path, status, ms, from } = answer
      if (status >= 500) write(`${status} to ${method} ${path} after ${ms} ms (${from})`)
    },
    /** Something that is as it should be: start, stop, the lake being back. */
    note(event: string, more: object = {}) {
      if (isJson) line('info', event, more)
    },
    /** Something that somebody should look at, in plain words. */
    warn(text: string, fault?: unknown) {
      const reason = fault === undefined ? undefined : reasonOf(fault)
      if (isJson) line('warn', 'warning', { text, reason })
      else write(reason === undefined ? text : `${text} ${reason}`)
    },
  }
}

export type Log = ReturnType<typeof createLog>
