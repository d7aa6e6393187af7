import { createClient } from '@sanity/client'
import { jsonPathToStudioPath, parseJsonPath, studioPath } from '@sanity/client/csm'
import { encodeIntoResult, stegaClean } from '@sanity/client/stega'
import { expect, it } from 'vitest'
import { openLake } from '../lake.fixture.ts'
import { runQuery } from './engine.ts'
import { MemorySource } from './memory-source.fixture.ts'

const ref = (id: string, _key?: string) => ({ _type: 'reference', _ref: id, ...(_key && { _key }) })
const span = (_key: string, text: string) => ({ _type: 'span', _key, text, marks: [] })

const source = new MemorySource([
  {
    _id: 'drafts.a1',
    _type: 'article',
    title: 'Pumps',
    kind: 'guide',
    slug: { _type: 'slug', current: 'pumps' },
    topic: ref('t1'),
    authors: [ref('p1', 'x'), ref('p2', 'y')],
    tags: ['flow', 'pumps'],
    body: [
      { _type: 'block', _key: 'b1', style: 'h2', markDefs: [], children: [span('s1', 'Pumps')] },
      {
        _type: 'callout',
        _key: 'b2',
        tone: 'note',
        title: "It's a \\ title",
        items: [{ _key: 'i', text: 'Item' }],
      },
      {
        _type: 'block',
        _key: 'b3',
        style: 'normal',
        markDefs: [{ _key: 'm1', _type: 'evidence', basis: ref('s') }],
        children: [span('s2', 'One '), span('s3', 'two')],
      },
    ],
    seo: { description: 'For search' },
  },
  {
    _id: 'a2',
    _type: 'article',
    title: 'Lines',
    kind: 'news',
    topic: ref('t1'),
    authors: [ref('p1', 'x')],
  },
  { _id: 't1', _type: 'topic', title: 'ECMO', lead: 'About' },
  { _id: 'p1', _type: 'person', name: 'Ada', job: 'Perfusionist' },
  { _id: 'p2', _type: 'person', name: 'Ben', job: 'Nurse' },
])

/** The result with every traced string replaced by where a click would lead. */
function traced(query: string, params = {}, perspective = ['drafts', 'published']) {
  const asked = { query, params, perspective }
  const plain = runQuery(source, asked).result
  const { result, resultSourceMap } = runQuery(source, { ...asked, resultSourceMap: 'key' })
  expect(result).toEqual(plain)
  expect(JSON.stringify(result)).not.toMatch(/\uFDD0|\uFDD1/)
  if (!resultSourceMap) throw new Error('no source map')
  return encodeIntoResult<unknown>(result, resultSourceMap, ({ sourcePath, sourceDocument }) => {
    return `${sourceDocument._id} ${studioPath.toString(jsonPathToStudioPath(sourcePath))}`
  })
}

it('traces fields, also renamed, of the version that is shown', () => {
  expect(traced('*[_type == "article"] | order(title){title, "shown": kind}')).toEqual([
    { title: 'a2 title', shown: 'a2 kind' },
    { title: 'drafts.a1 title', shown: 'drafts.a1 kind' },
  ])
  expect(traced('*[_id == "a1"][0].title')).toBe('drafts.a1 title')
})

it('traces Portable Text by key, through projections and conditions', () => {
  const query = `*[_id == "a1"][0]{body[]{..., _type == "callout" => {"big": title},
    markDefs[]{..., _type == "evidence" => {"id": basis._ref}}}}`
  expect(traced(query)).toMatchObject({
    body: [
      { style: 'h2', children: [{ text: 'drafts.a1 body[_key=="b1"].children[_key=="s1"].text' }] },
      {
        title: 'drafts.a1 body[_key=="b2"].title',
        big: 'drafts.a1 body[_key=="b2"].title',
        tone: 'drafts.a1 body[_key=="b2"].tone',
        items: [{ text: 'drafts.a1 body[_key=="b2"].items[_key=="i"].text' }],
      },
      {
        children: [
          { text: 'drafts.a1 body[_key=="b3"].children[_key=="s2"].text' },
          { text: 'drafts.a1 body[_key=="b3"].children[_key=="s3"].text' },
        ],
        markDefs: [{ id: 's' }],
      },
    ],
  })
})

it('traces through references to the other document', () => {
  expect(
    traced(
      '*[_id == "a1"][0]{topic->{title}, authors[]->{name, "role": job}, "first": authors[0]->name}',
    ),
  ).toEqual({
    topic: { title: 't1 title' },
    authors: [
      { name: 'p1 name', role: 'p1 job' },
      { name: 'p2 name', role: 'p2 job' },
    ],
    first: 'p1 name',
  })
})

it('traces parts of an object, subqueries and inverse joins', () => {
  const query = `{"topic": *[_type == "topic"][0]{title, "articles": *[_type == "article" && references(^._id)] | order(title){title}},
    "names": *[_type == "person"] | order(name desc).name}`
  expect(traced(query)).toEqual({
    topic: { title: 't1 title', articles: [{ title: 'a2 title' }, { title: 'drafts.a1 title' }] },
    names: ['p2 name', 'p1 name'],
  })
})

it('decides as without marks: comparisons, select, coalesce, search, order, in', () => {
  const query = `*[_type == "article" && kind in ["guide", "news"]] | order(kind asc){
    "is": kind == "guide",
    "say": select(kind == "guide" => title, "other"),
    "any": coalesce(nothing, title),
    "has": "flow" in tags, "in": title in ["Pumps"],
    "match": title match "pum*",
    "low": lower(kind), "up": upper(title), "n": length(title), "joined": array::join(tags, ", "),
    "plus": title + "!", "text": pt::text(body), "some": body[style == "h2"]{"t": children[0].text},
    kind == "news" => {"news": title},
    "sorted": tags[] | order(@ desc)
  }`
  expect(traced(query)).toEqual([
    {
      is: true,
      say: 'drafts.a1 title',
      any: 'drafts.a1 title',
      has: true,
      in: true,
      match: true,
      low: 'guide',
      up: 'PUMPS',
      n: 5,
      joined: 'flow, pumps',
      plus: 'Pumps!',
      text: 'Pumps\n\nOne two',
      some: [{ t: 'drafts.a1 body[_key=="b1"].children[_key=="s1"].text' }],
      sorted: ['drafts.a1 tags[1]', 'drafts.a1 tags[0]'],
    },
    {
      is: false,
      say: 'other',
      any: 'a2 title',
      has: null,
      in: false,
      match: false,
      low: 'news',
      up: 'LINES',
      n: 5,
      joined: null,
      plus: 'Lines!',
      text: null,
      some: null,
      news: 'a2 title',
      sorted: null,
    },
  ])
})

it('names items by place when asked so, in the form the client parses', () => {
  const query = '*[_id == "a1"][0]{body}'
  const asked = { query, perspective: ['drafts', 'published'] }
  const byPlace = runQuery(source, { ...asked, resultSourceMap: 'index' }).resultSourceMap
  const at = (key: string) => {
    const mapping = byPlace?.mappings[key]
    return mapping && byPlace.paths[mapping.source.path]
  }
  const text = "$['body'][2]['children'][1]['text']"
  expect(at(text)).toBe(text)
  expect(at("$['body'][1]['title']")).toBe("$['body'][1]['title']")
  expect(parseJsonPath(text)).toEqual(['body', 2, 'children', 1, 'text'])
  expect(byPlace?.documents).toEqual([{ _id: 'drafts.a1', _type: 'article' }])
  const byKey = runQuery(source, { ...asked, resultSourceMap: 'key' }).resultSourceMap
  expect(byKey?.paths).toContain("$['body'][?(@._key=='b3')]['children'][?(@._key=='s3')]['text']")
})

it('is what the official client writes into its strings', async () => {
  using lake = openLake()
  await lake.mutate([
    {
      create: {
        _id: 'a',
        _type: 'article',
        title: 'Pumps',
        slug: { current: 's' },
        url: 'https://a.b',
      },
    },
  ])
  const client = createClient({
    projectId: 'vivacity',
    dataset: 'test',
    apiVersion: '2025-10-01',
    apiHost: 'http://localhost',
    useProjectHostname: false,
    useCdn: false,
    perspective: 'drafts',
    token: 'local-editor',
    stega: { enabled: true, studioUrl: '/studio' },
    resolveFetch: () => async (input, init) => lake.app().request(new Request(input, init)),
  })
  const result = await client.fetch('*[_type == "article"][0]{title, "slug": slug.current, url}')
  expect(result.title.length).toBeGreaterThan(20)
  expect(stegaClean(result)).toEqual({ title: 'Pumps', slug: 's', url: 'https://a.b' })
  expect(result.slug).toBe('s')
})
