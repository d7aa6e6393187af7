import { setTimeout as wait } from 'node:timers/promises'
import type { MiddlewareHandler } from 'hono'
import type { LakeEnv } from './context.ts'
import { plainError } from './errors.ts'
import type { Faults } from './faults.ts'

/** A body that begins as the real one does and then breaks off. */
function cutShort(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  return new ReadableStream({
    async pull(controller) {
      const { value } = await reader.read()
      if (value) controller.enqueue(value.slice(0, Math.ceil(value.length / 2)))
      await reader.cancel()
      // Lets what was written leave the machine before the connection goes.
      await wait(20)
      controller.error(new Error('fault "reset"'))
    },
  })
}

/** Lets requests meet the faults that are switched on. */
export function injectFaults(faults: Faults): MiddlewareHandler<LakeEnv> {
  return async (c, next) => {
    if (c.req.path.startsWith('/faults')) return next()
    const fault = faults.take(c.req.path)
    switch (fault?.name) {
      case 'down':
        c.env?.incoming?.socket.destroy()
        throw plainError(503, 'Fault "down" is switched on')
      case 'error':
        throw plainError(500, 'Fault "error" is switched on')
      case 'rubbish':
        return c.body('\u0000\u0001 <!doctype rubbish> {"result":', 200, {
          'content-type': 'application/json',
        })
      case 'slow':
        await wait(fault.ms, undefined, { signal: c.req.raw.signal }).catch(() => {})
        return next()
      case 'reset':
        await next()
        if (c.res.body) c.res = new Response(cutShort(c.res.body), c.res)
        return
      default:
        return next()
    }
  }
}
