import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { readableSource } from '../access.ts'
import { readBody } from '../body.ts'
import type { LakeContext, LakeEnv } from '../context.ts'
import { plainError } from '../errors.ts'
import { type QueryRequest, runQuery } from './engine.ts'
import type { Params } from './parse.ts'
import { defaultPerspective, parsePerspective } from './perspective.ts'

const body = z.object({
  query: z.string(),
  params: z.record(z.string(), z.unknown()).optional(),
})

/** `$slug="first"` in the address: the name and its JSON value. @throws LakeError 400. */
function paramsOf(url: URL): Params {
  const params: Record<string, unknown> = {}
  for (const [name, text] of url.searchParams) {
    if (!name.startsWith('$')) continue
    try {
      params[name.slice(1)] = JSON.parse(text)
    } catch {
      const shown = `${name}=${text.slice(0, 100)}`
      throw plainError(400, `Unable to parse value of "${shown}". Please quote string values.`)
    }
  }
  return params
}

function sourceMapOf(text: string | undefined): QueryRequest['resultSourceMap'] {
  if (text === undefined || text === 'false') return undefined
  if (text === 'true') return 'index'
  if (text === 'withKeyArraySelector') return 'key'
  throw plainError(400, `invalid resultSourceMap "${text.slice(0, 100)}"`)
}

/** `GET` and `POST /data/query/:dataset`: GROQ, as the real API takes and answers it. */
export function queryRoutes(context: LakeContext) {
  const respond = (c: Context<LakeEnv>, name: string, query: string, params: Params) => {
    const dataset = context.dataset(name)
    const identity = c.get('identity')
    const perspective = c.req.query('perspective')
    const version = (c.req.param('version') ?? 'v1').slice(1)
    const started = performance.now()
    const answer = runQuery(readableSource(dataset, identity), {
      query,
      params,
      perspective: perspective ? parsePerspective(perspective) : defaultPerspective(version),
      identity: identity.id,
      sanity: { projectId: context.projectId, dataset: name },
      resultSourceMap: sourceMapOf(c.req.query('resultSourceMap')),
      // One query holds up all others: who may be anybody gets less time.
      deadline: identity.role === 'anonymous' ? 5_000 : 10_000,
    })
    return c.json({
      ...(c.req.query('returnQuery') !== 'false' && { query }),
      ...answer,
      ms: Math.round(performance.now() - started),
    })
  }

  return new Hono<LakeEnv>()
    .get('/data/query/:dataset', (c) => {
      const query = c.req.query('query')
      if (query === undefined) throw plainError(400, 'query is required')
      return respond(c, c.req.param('dataset'), query, paramsOf(new URL(c.req.url)))
    })
    .post('/data/query/:dataset', async (c) => {
      const asked = await readBody(c, body)
      const params = { ...paramsOf(new URL(c.req.url)), ...asked.params }
      return respond(c, c.req.param('dataset'), asked.query, params)
    })
}
