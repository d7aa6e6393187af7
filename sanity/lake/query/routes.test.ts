import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LakeEnv } from '../context.ts'
import { LakeError } from '../errors.ts'
import { Lake } from '../lake.ts'
import type { Identity } from '../types.ts'
import { queryRoutes } from './routes.ts'

const editor: Identity = { id: 'e', role: 'editor' }
const dir = mkdtempSync(join(tmpdir(), 'lake-query-'))
let lake: Lake
let app: Hono<LakeEnv>

beforeAll(() => {
  lake = new Lake({
    dir,
    projectId: 'p',
    datasets: [
      { name: 'open', aclMode: 'public' },
      { name: 'closed', aclMode: 'private' },
    ],
  })
  for (const name of ['open', 'closed']) {
    const documents = [
      {
        _id: 'a',
        _type: 'article',
        title: 'Public',
        secret: { _type: 'reference', _ref: 'private.x', _weak: true },
      },
      { _id: 'drafts.a', _type: 'article', title: 'Draft' },
      { _id: 'drafts.b', _type: 'article', title: 'Only a draft' },
      {
        _id: 'private.x',
        _type: 'article',
        title: 'Hidden',
        to: { _type: 'reference', _ref: 'a' },
      },
      { _id: 'versions.r1.a', _type: 'article', title: 'Version' },
    ]
    lake.dataset(name).commit(
      documents.map((document) => ({ create: document })),
      { identity: editor },
    )
  }
  app = new Hono<LakeEnv>()
  app.onError((error, c) => {
    if (error instanceof LakeError) return c.json(error.body, error.status)
    throw error
  })
  app.use((c, next) => {
    const role = c.req.header('x-role') === 'editor' ? 'editor' : 'anonymous'
    c.set('identity', { id: role, role })
    return next()
  })
  app.route('/:version{v[^/]+}', queryRoutes(lake))
})
afterAll(() => {
  lake.close()
  rmSync(dir, { recursive: true })
})

interface Asked {
  role?: Identity['role']
  version?: string
  dataset?: string
  options?: Record<string, string>
}

async function get(
  query: string,
  { role = 'editor', version = 'v2025-10-01', dataset = 'open', options = {} }: Asked = {},
) {
  const search = new URLSearchParams({ query, ...options })
  const headers = { 'x-role': role }
  const response = await app.request(`/${version}/data/query/${dataset}?${search}`, { headers })
  return { status: response.status, body: await response.json() }
}

describe('the query endpoint', () => {
  it('answers query, result, time and tags', async () => {
    const query = '*[_id == $id][0]{title}'
    const { status, body } = await get(query, { options: { $id: '"a"' } })
    expect(status).toBe(200)
    expect(body).toEqual({
      query,
      result: { title: 'Public' },
      ms: expect.any(Number),
      syncTags: [expect.stringMatching(/^s1:/)],
    })
    const silent = await get(query, {
      options: { $id: '"a"', returnQuery: 'false', explain: 'true' },
    })
    expect(silent.body.query).toBe(undefined)
  })

  it('takes a posted query', async () => {
    const response = await app.request('/v2025-10-01/data/query/open?perspective=drafts', {
      method: 'POST',
      headers: { 'x-role': 'editor', 'content-type': 'application/json' },
      body: JSON.stringify({ query: '*[_id == $id][0].title', params: { id: 'a' } }),
    })
    expect(await response.json()).toMatchObject({ result: 'Draft' })
  })

  it('chooses the perspective by the version of the API', async () => {
    const count = 'count(*[_type == "article"])'
    expect((await get(count)).body.result).toBe(2)
    expect((await get(count, { version: 'v2025-02-18' })).body.result).toBe(5)
    expect((await get(count, { version: 'v1' })).body.result).toBe(5)
    expect((await get(count, { version: 'v2025-02-19' })).body.result).toBe(2)
    expect((await get(count, { version: 'vX' })).body.result).toBe(2)
    const stack = { options: { perspective: 'r1,drafts' } }
    expect((await get('*[_type == "article"].title', stack)).body.result.sort()).toEqual([
      'Hidden',
      'Only a draft',
      'Version',
    ])
    expect((await get('*', { options: { perspective: 'raw,drafts' } })).status).toBe(400)
  })

  it('refuses with the shapes of the real API', async () => {
    expect(await get('*[')).toMatchObject({
      status: 400,
      body: { error: { type: 'queryParseError', query: '*[', start: 1, end: 2 } },
    })
    expect((await get('*', { options: { $x: 'unquoted' } })).body).toEqual({
      statusCode: 400,
      error: 'Bad Request',
      message: 'Unable to parse value of "$x=unquoted". Please quote string values.',
    })
    expect((await get('*', { dataset: 'none' })).status).toBe(404)
  })
})

describe('anonymous callers', () => {
  const queries = [
    '*',
    '*[_id == "drafts.a"]',
    '*[_id in ["drafts.b", "private.x"]]',
    '*[sanity::versionOf("a")]',
    '*[_type == "article"] | order(title){title, "x": secret->title}',
    '*[_id == "a"][0].secret->',
    '*[references("a")]',
    '*[_id == "a"]{"in": *[references(^._id)].title}',
    'count(*)',
    '*[count(*[title == "Hidden"]) > 0]',
    '*[secret->title == "Hidden"]',
    '*[sanity::partOfRelease("r1")]',
    '*[title match "Draft"]',
    '*[[@] match text::query("Hidden")]',
    '*[_id == "a"][0].secret->title',
    '{"x": *[_id == "private.x"][0].title}',
  ]
  const perspectives = ['raw', 'published', 'drafts', 'r1,drafts']
  const all = perspectives.flatMap((perspective) =>
    queries.map((query) => ({ query, perspective })),
  )

  it.each(all)('$perspective $query', async ({ query, perspective }) => {
    const { status, body } = await get(query, { role: 'anonymous', options: { perspective } })
    expect(status).toBe(200)
    const text = JSON.stringify(body.result)
    expect(text).not.toMatch(/Hidden|Draft|draft|Version/)
    if (query === 'count(*)') expect(body.result).toBe(1)
    const closed = await get(query, {
      role: 'anonymous',
      dataset: 'closed',
      options: { perspective },
    })
    expect(JSON.stringify(closed.body.result ?? null)).not.toContain('Public')
  })
})
