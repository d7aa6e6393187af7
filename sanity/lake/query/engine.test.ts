import { describe, expect, it } from 'vitest'
import { LakeError } from '../errors.ts'
import { runQuery } from './engine.ts'
import { MemorySource } from './memory-source.fixture.ts'

const ref = (id: string) => ({ _type: 'reference', _ref: id })

const source = new MemorySource([
  {
    _id: 'a1',
    _type: 'article',
    title: 'Pumps',
    slug: { current: 'pumps' },
    topic: ref('t1'),
    n: 2,
  },
  {
    _id: 'a2',
    _type: 'article',
    title: 'Lines',
    slug: { current: 'lines' },
    topic: ref('t2'),
    n: 1,
  },
  {
    _id: 'drafts.a2',
    _type: 'article',
    title: 'Lines, again',
    slug: { current: 'new-lines' },
    n: 3,
  },
  {
    _id: 'drafts.a3',
    _type: 'article',
    title: 'Unseen',
    slug: { current: 'unseen' },
    topic: ref('t1'),
  },
  {
    _id: 'versions.rSpring.a1',
    _type: 'article',
    title: 'Pumps in spring',
    slug: { current: 'pumps' },
  },
  { _id: 'versions.rFall.a1', _type: 'article', title: 'Gone', _system: { delete: true } },
  { _id: 't1', _type: 'topic', title: 'ECMO', related: [ref('a1')] },
  { _id: 't2', _type: 'topic', title: 'Staff' },
  { _id: '_.releases.rSpring', _type: 'system.release', name: 'rSpring', state: 'active' },
])

const raw = (query: string, params = {}) => runQuery(source, { query, params }).result
const seen = (perspective: readonly string[], query: string, params = {}) =>
  runQuery(source, { query, params, perspective }).result

function refused(run: () => unknown): LakeError {
  try {
    run()
  } catch (error) {
    if (error instanceof LakeError) return error
    throw error
  }
  throw new Error('the query was not refused')
}

describe('runQuery', () => {
  it('gives each parameter value its own answer', () => {
    const query =
      '*[_type == "article" && slug.current == $slug && !(_id in path("*.**"))][0].title'
    expect(raw(query, { slug: 'pumps' })).toBe('Pumps')
    expect(raw(query, { slug: 'lines' })).toBe('Lines')
    expect(raw(query, { slug: 'none' })).toBe(null)
  })

  it('follows references and joins back', () => {
    expect(seen(['published'], '*[_id == "a1"][0]{"t": topic->title}')).toEqual({ t: 'ECMO' })
    const inverse = '*[_type == "topic"] | order(title){title, "n": count(*[references(^._id)])}'
    expect(seen(['published'], inverse)).toEqual([
      { title: 'ECMO', n: 1 },
      { title: 'Staff', n: 1 },
    ])
  })

  it('keeps the scopes of nested projections apart', () => {
    const query = `*[_type == "topic" && _id == "t1"][0]{
      related[]->{title, "same": *[_type == "topic" && references(^._id)][0].title,
        "outer": *[_type == "article" && references(^.^._id)][0].title}}`
    expect(seen(['published'], query)).toEqual({
      related: [{ title: 'Pumps', same: 'ECMO', outer: 'Pumps' }],
    })
  })

  it('evaluates a subquery in a filter', () => {
    const query =
      '*[_type == "article" && topic._ref in *[_type == "topic" && title == "Staff"]._id]._id'
    expect(seen(['published'], query)).toEqual(['a2'])
  })

  it('orders, slices with parameters, counts and unites', () => {
    const query = `{"page": *[_type == "article"] | order(n asc)[$from...$to].title,
      "total": count(*[_type == "article"]),
      "either": *[_id == "t1" || _id == "a1"] | order(_id)._id}`
    expect(seen(['published'], query, { from: 0, to: 1 })).toEqual({
      page: ['Lines'],
      total: 2,
      either: ['a1', 't1'],
    })
  })

  it('matches ids against paths', () => {
    const ids = (pattern: string) => raw('*[_id in path($pattern)]._id | order(@)', { pattern })
    expect(ids('drafts.**')).toEqual(['drafts.a2', 'drafts.a3'])
    expect(ids('*.**')).toHaveLength(5)
    expect(ids('*')).toEqual(['a1', 'a2', 't1', 't2'])
    expect(ids('versions.*.a1')).toEqual(['versions.rFall.a1', 'versions.rSpring.a1'])
    expect(ids('**.a1')).toEqual(['versions.rFall.a1', 'versions.rSpring.a1'])
    expect(ids('t1')).toEqual(['t1'])
    expect(ids('**')).toHaveLength(9)
    expect(ids('versions.r*.**')).toEqual([])
    expect(raw('path("drafts.a2") in path("drafts.*")')).toBe(true)
    expect(raw('*[path(_id) in path("t1")]._id')).toEqual(['t1'])
  })

  it('reads the whole dataset where nothing narrows it', () => {
    expect(raw('count(*)')).toBe(9)
    expect(raw('count(*[defined(title)])')).toBe(8)
    expect(raw('*[_type in []]')).toEqual([])
  })

  it('searches text', () => {
    const find = (text: string) =>
      raw('*[_type == "article" && [@, _id] match text::query($text)]._id', { text })
    expect(find('spring pum*')).toEqual(['versions.rSpring.a1'])
    expect(find('lines -again')).toEqual(['a2'])
    expect(find('nothing')).toEqual([])
    expect(find('pump')).toEqual([])
    expect(find('*umps SPRING')).toEqual(['versions.rSpring.a1'])
    expect(find('"lines, again"')).toEqual(['drafts.a2'])
    expect(find('')).toEqual([])
    expect(raw('*[title match $word]._id', { word: '0123456789'.repeat(30_000) })).toEqual([])
    expect(raw('*[@ match text::matchQuery("unseen")]._id')).toEqual(['drafts.a3'])
    const scored = `*[_type == "article"] | score(boost(title match text::query("pumps"), 3))
      | order(_score desc)[0...2]{_id, "plain": @}`
    expect(raw(scored)).toHaveLength(2)
    expect(JSON.stringify(raw(scored))).not.toContain('\uFDD2')
  })

  it('searches as the Studio does', () => {
    const query = `*[_type in $__types] | score(
      boost(_type in ["article"] && title match text::query($__query), 10),
      ([@, _id] match text::query($__query) || references($__rawQuery)))[_score > 0]
      {_type, _id, "orderings": [_score]} | order(orderings[0] desc)[0...$__limit]`
    const find = (word: string) => {
      const params = {
        __types: ['article', 'topic'],
        __query: `${word}*`,
        __rawQuery: word,
        __limit: 9,
      }
      const found = raw(query, params)
      return Array.isArray(found) ? found.map(({ _id }) => _id) : found
    }
    expect(find('pum')).toEqual(['a1', 'versions.rSpring.a1'])
    expect(find('t1')).toEqual(['a1', 'drafts.a3', 't1'])
    expect(find('ecmo')).toEqual(['t1'])
    expect(find('')).toHaveLength(8)
  })

  it('finds a word that runs over two spans, and none that does not', () => {
    const children = [
      { _type: 'span', text: 'oxy' },
      { _type: 'span', text: 'gen' },
    ]
    const one = new MemorySource([
      {
        _id: 'x',
        _type: 'note',
        body: [{ _type: 'block', children }],
        tag: 'e.g. node.js',
        n: { m: ['deep'] },
      },
    ])
    const found = (filter: string) => runQuery(one, { query: `*[${filter}]._id` }).result
    expect(found('pt::text(body) match "oxygen"')).toEqual(['x'])
    expect(found('pt::text(body) match "oxyg*"')).toEqual(['x'])
    expect(found('pt::text(body) match "gen"')).toEqual([])
    expect(found('tag match "node.js"')).toEqual(['x'])
    expect(found('tag match ["eg", "node*"]')).toEqual(['x'])
    expect(found('n.m match "deep" || tag match "none"')).toEqual(['x'])
    expect(found('n.m[] match "deeper" || n.m[0] match "dee"')).toEqual([])
    expect(found('body[].children[].text match "oxy gen"')).toEqual(['x'])
    expect(found('_type match "note"')).toEqual(['x'])
  })

  it('knows releases and versions', () => {
    expect(raw('releases::all()[].name')).toEqual(['rSpring'])
    expect(raw('releases::active()[].name')).toEqual(['rSpring'])
    expect(raw('*[sanity::versionOf("a1")]._id | order(@)')).toEqual([
      'a1',
      'versions.rFall.a1',
      'versions.rSpring.a1',
    ])
    expect(raw('*[sanity::partOfRelease("rSpring")]._id')).toEqual(['versions.rSpring.a1'])
  })
})

describe('perspectives', () => {
  const titles = '*[_type == "article"] | order(_id){_id, _originalId, title}'

  it('published hides drafts and versions', () => {
    expect(seen(['published'], titles)).toEqual([
      { _id: 'a1', _originalId: 'a1', title: 'Pumps' },
      { _id: 'a2', _originalId: 'a2', title: 'Lines' },
    ])
  })

  it('drafts lie over published documents under the published id', () => {
    expect(seen(['drafts', 'published'], titles)).toEqual([
      { _id: 'a1', _originalId: 'a1', title: 'Pumps' },
      { _id: 'a2', _originalId: 'drafts.a2', title: 'Lines, again' },
      { _id: 'a3', _originalId: 'drafts.a3', title: 'Unseen' },
    ])
    const bySlug = '*[_type == "article" && slug.current == $slug]._originalId'
    expect(seen(['drafts', 'published'], bySlug, { slug: 'lines' })).toEqual([])
    expect(seen(['drafts', 'published'], bySlug, { slug: 'new-lines' })).toEqual(['drafts.a2'])
  })

  it('releases stack, and can take a document away', () => {
    expect(seen(['rSpring', 'drafts', 'published'], '*[_id == "a1"][0].title')).toBe(
      'Pumps in spring',
    )
    expect(seen(['rFall', 'published'], '*[_id == "a1"]')).toEqual([])
    expect(seen(['rSpring', 'published'], '*[_id == "t1"][0].related[]->title')).toEqual([
      'Pumps in spring',
    ])
  })

  it('raw answers without _originalId', () => {
    expect(raw('*[_id == "drafts.a2"][0]._originalId')).toBe(null)
  })
})

describe('refusals', () => {
  it('names the place of a syntax error', () => {
    const query = '*[_type == "article" &&]{title}'
    const { status, body } = refused(() => raw(query))
    expect(status).toBe(400)
    expect(body).toMatchObject({ error: { type: 'queryParseError', query, start: 22, end: 23 } })
  })

  it('names a missing parameter, an unknown and an unsupported function', () => {
    const of = (query: string) => refused(() => raw(query)).body
    expect(of('*[_id == $id]')).toEqual({
      error: {
        type: 'queryParseError',
        description: 'param $id referenced, but not provided',
        query: '*[_id == $id]',
        start: 9,
        end: 12,
      },
    })
    expect(of('*[nope(1)]')).toMatchObject({ error: { start: 2, end: 6 } })
    expect(of('*[geo::distance(a, b) < 3]')).toMatchObject({ error: { start: 2, end: 15 } })
  })

  it('ends what runs too long, also inside a regular expression', () => {
    const many = new MemorySource([
      { _id: 'x', _type: 'x', text: 'a'.repeat(5000) },
      ...Array.from({ length: 300 }, (_, n) => ({ _id: `d${n}`, _type: 'y' })),
    ])
    const slow = [
      '*[text match "*a*a*a*a*a*a*b"]',
      '*[count(*[count(*[count(*[^._id != _id]) > ^.n]) > 1]) > 0]',
    ]
    for (const query of slow) {
      const started = performance.now()
      const error = refused(() => runQuery(many, { query, deadline: 150 }))
      expect(error.body).toMatchObject({ error: { type: 'queryTimeoutError' } })
      expect(performance.now() - started).toBeLessThan(1500)
    }
    expect(runQuery(many, { query: 'count(*)' }).result).toBe(301)
  })

  it('refuses a result that is small in memory and endless as text', () => {
    const many = new MemorySource(
      Array.from({ length: 1000 }, (_, n) => ({ _id: `d${n}`, _type: 'y', text: 'x'.repeat(100) })),
    )
    const error = refused(() => runQuery(many, { query: '*{"all": *}', maxResultBytes: 1e6 }))
    expect(error.status).toBe(400)
  })
})
