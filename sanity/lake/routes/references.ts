import { Hono } from 'hono'
import { requireRole } from '../access.ts'
import type { LakeContext, LakeEnv } from '../context.ts'

/** `GET /data/references/:dataset/documents/:id/to`: who points at a document. */
export function referenceRoutes(context: LakeContext) {
  return new Hono<LakeEnv>().get('/data/references/:dataset/documents/:id/to', (c) => {
    requireRole(c, 'viewer')
    const dataset = context.dataset(c.req.param('dataset'))
    // No other dataset points in here: without the internal ones, nothing is left.
    const internal = c.req.query('excludeInternalReferences') !== 'true'
    const ids = internal ? dataset.referencing(c.req.param('id'), false) : []
    const references = ids.map((documentId) => ({
      documentId,
      datasetName: dataset.name,
      projectId: context.projectId,
    }))
    return c.json({ totalCount: references.length, references })
  })
}
