import type { Faults } from '../faults.ts'

export interface StreamEvent {
  event: string
  data: unknown
  /** Becomes the `Last-Event-ID` of a client that comes back. */
  id?: string | undefined
}

export interface EventSink {
  send(event: StreamEvent): void
  close(): void
}

const keepAliveMilliseconds = 15_000
/** A client that reads so much slower than we write is let go; it will come back and resume. */
const mostUnreadBytes = 8 * 1024 * 1024

function encode({ event, data, id }: StreamEvent): string {
  const lines = [`event: ${event}`]
  if (id !== undefined) lines.push(`id: ${id}`)
  lines.push(`data: ${JSON.stringify(data)}`)
  return `${lines.join('\n')}\n\n`
}

/**
 * Answers with an event stream that stays open.
 * @param open called once with the sink; returns what to do when the stream ends.
 */
export function eventStream(
  request: Request,
  faults: Faults,
  open: (sink: EventSink) => () => void,
): Response {
  const encoder = new TextEncoder()
  let end = () => {}
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        let ended = false
        let stop = () => {}
        const write = (text: string) => {
          if (ended) return
          controller.enqueue(encoder.encode(text))
          if ((controller.desiredSize ?? 0) < -mostUnreadBytes) sink.close()
        }
        const sink: EventSink = {
          send: (event) => write(encode(event)),
          close: () => {
            if (ended) return
            end()
            controller.close()
          },
        }
        const forget = faults.track(new URL(request.url).pathname, sink.close)
        const keepAlive = setInterval(() => write(':\n\n'), keepAliveMilliseconds)
        end = () => {
          ended = true
          clearInterval(keepAlive)
          forget()
          stop()
        }
        stop = open(sink)
        if (ended) stop()
      },
      cancel: () => end(),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: 64 * 1024 }),
  )
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    },
  })
}
