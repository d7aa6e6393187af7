import { Hono } from 'hono'
import { readableSource } from '../access.ts'
import type { LakeContext, LakeEnv } from '../context.ts'

/**
 * `GET /data/export/:dataset`: every document the caller may read, one JSON object a line.
 * `?types=a,b` keeps some types only.
 */
export function exportRoutes(context: LakeContext) {
  return new Hono<LakeEnv>().get('/data/export/:dataset', (c) => {
    const source = readableSource(context.dataset(c.req.param('dataset')), c.get('identity'))
    const types = c.req.query('types')?.split(',').filter(Boolean)
    const documents = types ? types.flatMap((type) => source.ofType(type)) : source.all()
    const encoder = new TextEncoder()
    let next = 0
    // The list is a snapshot: writes during a long export do not tear it.
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        const batch = documents.slice(next, next + 100)
        next += batch.length
        if (batch.length === 0) return controller.close()
        const lines = batch.map((document) => `${JSON.stringify(document)}\n`)
        controller.enqueue(encoder.encode(lines.join('')))
      },
    })
    return c.body(body, 200, { 'content-type': 'application/x-ndjson; charset=utf-8' })
  })
}
