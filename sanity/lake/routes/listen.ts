import { Hono } from 'hono'
import { z } from 'zod'
import { readableSource } from '../access.ts'
import { readParameters } from '../body.ts'
import type { LakeContext, LakeEnv, LakeRequestContext } from '../context.ts'
import { plainError } from '../errors.ts'
import { matchesFilter } from '../query/match.ts'
import { eventStream } from '../streams/event-stream.ts'
import { ListenFeed, type ListenOptions, refuse } from '../streams/listen.ts'

const flag = z.enum(['true', 'false']).transform((text) => text === 'true')

const parameters = z.looseObject({
  query: z.string().min(1),
  includeResult: flag.default(false),
  includeMutations: flag.default(true),
  includePreviousRevision: flag.default(false),
  includeAllVersions: flag.default(false),
  enableResume: flag.default(false),
  effectFormat: z.literal('mendoza').optional(),
  /** For clients that cannot set the `Last-Event-ID` header (WebSocket). */
  lastEventId: z.string().optional(),
})

/** No document's twin: asked only so that a query with a fault is refused at once. */
const probe = { _id: '_', _type: '_', _rev: '_', _createdAt: '_', _updatedAt: '_' }

/** The GROQ parameters of a request: every `$name` as JSON. @throws LakeError 400 */
function groqParams(c: LakeRequestContext): Record<string, unknown> {
  const entries = Object.entries(c.req.query()).filter(([name]) => name.startsWith('$'))
  return Object.fromEntries(
    entries.map(([name, json]) => {
      try {
        return [name.slice(1), JSON.parse(json)]
      } catch {
        throw plainError(400, `Parameter "${name}" is not valid JSON`)
      }
    }),
  )
}

/** `GET /data/listen/:dataset`: an event stream of the changes that match a query. */
export function listenRoutes(context: LakeContext) {
  const feeds = new Map(context.datasets().map((dataset) => [dataset, new ListenFeed(dataset)]))

  return new Hono<LakeEnv>().get('/data/listen/:dataset', (c) => {
    const dataset = context.dataset(c.req.param('dataset'))
    const feed = feeds.get(dataset)
    if (!feed) throw plainError(404, `Dataset "${dataset.name}" cannot be listened to`)
    const { enableResume, effectFormat, lastEventId, ...asked } = readParameters(c, parameters)
    const options: ListenOptions = { ...asked, params: groqParams(c), effects: !!effectFormat }
    const identity = c.get('identity')
    const resumeFrom = enableResume ? (c.req.header('last-event-id') ?? lastEventId) : undefined

    return eventStream(c.req.raw, context.faults, (sink) => {
      try {
        matchesFilter(probe, options.query, options.params, readableSource(dataset, identity))
      } catch (error) {
        refuse(sink, error)
        return () => {}
      }
      const listenerName = crypto.randomUUID()
      const id = enableResume ? feed.position : undefined
      const missed = resumeFrom ? feed.missed(resumeFrom, options, identity) : undefined
      if (!resumeFrom) {
        sink.send({ event: 'welcome', id, data: { listenerName } })
      } else if (missed) {
        sink.send({ event: 'welcomeback', data: { listenerName } })
        for (const event of missed) sink.send(event)
      } else {
        sink.send({ event: 'reset', id, data: { listenerName } })
      }
      return feed.subscribe(options, identity, sink)
    })
  })
}
