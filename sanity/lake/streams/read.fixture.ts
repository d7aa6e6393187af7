import { expect } from 'vitest'

export interface ReadEvent {
  event: string
  id: string | undefined
  data: Record<string, unknown>
}

function parse(block: string): ReadEvent | undefined {
  const fields = new Map(
    block.split('\n').map((line) => {
      const colon = line.indexOf(': ')
      return [line.slice(0, colon), line.slice(colon + 2)]
    }),
  )
  const event = fields.get('event')
  const data = fields.get('data')
  if (!event || !data) return undefined
  return { event, id: fields.get('id'), data: JSON.parse(data) }
}

/** Reads an event stream one event at a time. */
export function readEvents(response: Response) {
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toContain('text/event-stream')
  if (!response.body) throw new Error('no body')
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''

  return {
    /** The next event; undefined when the stream has ended. */
    async next(): Promise<ReadEvent | undefined> {
      for (;;) {
        const end = text.indexOf('\n\n')
        if (end !== -1) {
          const event = parse(text.slice(0, end))
          text = text.slice(end + 2)
          if (event) return event
          continue
        }
        const { done, value } = await reader.read()
        if (done) return undefined
        text += value
      }
    },
    close: () => reader.cancel(),
  }
}
