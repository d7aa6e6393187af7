import { Hono } from 'hono'
import { requireRole } from '../access.ts'
import type { LakeContext, LakeEnv } from '../context.ts'

/** Answers that keep the Studio content where the lake has nothing to say. */
export function stubRoutes(context: LakeContext) {
  return (
    new Hono<LakeEnv>()
      .get('/ping', (c) => c.json({}))
      // The Studio measures here how far away its dataset is.
      .get('/data/ping/:dataset', (c) => c.json({}))
      .get('/check/cors', (c) => {
        // A request that came this far has no Origin, or an allowed one.
        return c.json({ result: { allowed: true, withCredentials: true } })
      })
      .get('/auth/providers', (c) => c.json({ providers: [] }))
      .post('/auth/logout', (c) => c.body(null, 204))
      .get('/schedules/*', (c) => c.json({ schedules: [] }))
      .all('/intake/*', (c) => c.json({ status: 'denied' }))
      .all('/journey/*', (c) => c.json(null))
      .all('/help', (c) => c.json({}))
      .all('/help/*', (c) => c.json({}))
      // The WebSocket upgrade of presence asks here first whether the caller may.
      .get('/socket/:dataset', (c) => {
        requireRole(c, 'viewer')
        context.dataset(c.req.param('dataset'))
        return c.json({})
      })
  )
}
