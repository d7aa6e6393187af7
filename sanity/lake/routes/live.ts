import { Hono } from 'hono'
import { requireRole } from '../access.ts'
import type { LakeContext, LakeEnv } from '../context.ts'
import { plainError } from '../errors.ts'
import { eventStream } from '../streams/event-stream.ts'
import { LiveFeed } from '../streams/live.ts'

/** `GET /data/live/events/:dataset`: an event stream of the sync tags that changes touched. */
export function liveRoutes(context: LakeContext) {
  const feeds = new Map(context.datasets().map((dataset) => [dataset, new LiveFeed(dataset)]))

  return new Hono<LakeEnv>().get('/data/live/events/:dataset', (c) => {
    const dataset = context.dataset(c.req.param('dataset'))
    const feed = feeds.get(dataset)
    if (!feed) throw plainError(404, `Dataset "${dataset.name}" has no live events`)
    const includeDrafts = c.req.query('includeDrafts') === 'true'
    if (includeDrafts || dataset.aclMode === 'private') requireRole(c, 'viewer')
    const lastEventId = c.req.header('last-event-id') ?? c.req.query('lastEventId')
    return eventStream(c.req.raw, context.faults, (sink) => {
      for (const event of feed.greeting(includeDrafts, lastEventId)) sink.send(event)
      return feed.subscribe(includeDrafts, sink.send)
    })
  })
}
