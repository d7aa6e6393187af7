import { Hono } from 'hono'
import { mayRead } from '../access.ts'
import type { LakeContext, LakeEnv } from '../context.ts'
import type { LakeDocument } from '../types.ts'

/** `GET /data/doc/:dataset/:ids`: documents by id, past every perspective. */
export function documentRoutes(context: LakeContext) {
  return new Hono<LakeEnv>().get('/data/doc/:dataset/:ids', (c) => {
    const dataset = context.dataset(c.req.param('dataset'))
    const identity = c.get('identity')
    const asked = c.req.param('ids').split(',').filter(Boolean)
    const ids = c.req.query('includeAllVersions') === 'true' ? asked.flatMap(versionsOf) : asked
    const documents: LakeDocument[] = []
    const omitted: { id: string; reason: 'existence' | 'permission' }[] = []
    for (const id of new Set(ids)) {
      const document = dataset.get(id)
      if (!document) omitted.push({ id, reason: 'existence' })
      else if (!mayRead(dataset, identity, id)) omitted.push({ id, reason: 'permission' })
      else documents.push(document)
    }
    if (c.req.query('excludeContent') === 'true') return c.json({ documents: [], omitted })
    return c.json({ documents, omitted })

    function versionsOf(published: string): string[] {
      const suffix = `.${published}`
      const versions = dataset
        .all()
        .map((document) => document._id)
        .filter((id) => /^(drafts|versions)\./.test(id) && id.endsWith(suffix))
      return [published, ...versions]
    }
  })
}
