import { describe, expect, it } from 'vitest'
import { runQuery } from './engine.ts'
import { type Draft, MemorySource } from './memory-source.fixture.ts'
import { syncTagsForChange } from './sync-tags.ts'

const ref = (id: string) => ({ _type: 'reference', _ref: id })
const article = (slug: string, topic: string, author: string) => ({
  _type: 'article',
  title: slug,
  slug: { _type: 'slug', current: slug },
  topic: ref(topic),
  authors: [{ _key: 'k', ...ref(author) }],
})

function content() {
  return new MemorySource([
    { _id: 'a1', ...article('pumps', 't1', 'p1') },
    { _id: 'a2', ...article('lines', 't2', 'p2') },
    { _id: 't1', _type: 'topic', title: 'ECMO', slug: { current: 'ecmo' } },
    { _id: 't2', _type: 'topic', title: 'Staff', slug: { current: 'staff' } },
    { _id: 'p1', _type: 'person', name: 'Ada' },
    { _id: 'p2', _type: 'person', name: 'Ben' },
    { _id: 'settings', _type: 'settings', name: 'Site' },
  ])
}

type Change = [id: string, draft?: Omit<Draft, '_id'> & { _type: string }]

/** Whether a change reaches a query, by tags; and whether it changed its result. */
function reach(query: string, change: Change, params = {}, perspective = ['published']) {
  const source = content()
  const run = () => runQuery(source, { query, params, perspective })
  const first = run()
  const { before, after } = source.change(...change)
  const tags = new Set(syncTagsForChange(before, after))
  const told = first.syncTags.some((tag) => tags.has(tag))
  const changed = JSON.stringify(first.result) !== JSON.stringify(run().result)
  return { told, changed }
}

const list = '*[_type == "article"] | order(title){title, "by": authors[]->name}'
const detail = '*[_type == "article" && slug.current == $slug][0]{title, "t": topic->title}'
const topic = `*[_type == "topic" && slug.current == $slug][0]{
  title, "articles": *[_type == "article" && references(^._id)].title}`
const home = `{"latest": *[_type == "article"] | order(title)[0...1].title,
  "name": *[_id == "settings"][0].name, "people": count(*[_type == "person"])}`

const cases: [name: string, query: string, change: Change, params: object, told: boolean][] = [
  ['a list hears of a new document', list, ['a3', article('new', 't1', 'p1')], {}, true],
  ['a list hears of a change', list, ['a1', article('pumps-2', 't1', 'p1')], {}, true],
  ['a list hears of an unpublish', list, ['a2'], {}, true],
  ['a list hears of a person it shows', list, ['p2', { _type: 'person', name: 'Bo' }], {}, true],
  [
    'a list does not hear of a person it does not show',
    list,
    ['p3', { _type: 'person' }],
    {},
    false,
  ],
  [
    'a detail hears of its document',
    detail,
    ['a1', { ...article('pumps', 't1', 'p1'), title: 'P' }],
    { slug: 'pumps' },
    true,
  ],
  [
    'a detail does not hear of another',
    detail,
    ['a2', { ...article('lines', 't2', 'p2'), title: 'L' }],
    { slug: 'pumps' },
    false,
  ],
  [
    'a detail hears when its slug goes',
    detail,
    ['a1', article('pumps-2', 't1', 'p1')],
    { slug: 'pumps' },
    true,
  ],
  [
    'a detail hears when its slug comes',
    detail,
    ['a1', article('pumps-2', 't1', 'p1')],
    { slug: 'pumps-2' },
    true,
  ],
  ['a detail hears of an unpublish', detail, ['a1'], { slug: 'pumps' }, true],
  [
    'a detail hears of the topic it shows',
    detail,
    ['t1', { _type: 'topic', title: 'E' }],
    { slug: 'pumps' },
    true,
  ],
  [
    'a detail does not hear of another topic',
    detail,
    ['t2', { _type: 'topic', title: 'S' }],
    { slug: 'pumps' },
    false,
  ],
  [
    'an inverse join hears of a new reference',
    topic,
    ['a3', article('new', 't1', 'p1')],
    { slug: 'ecmo' },
    true,
  ],
  [
    'an inverse join hears when a reference leaves',
    topic,
    ['a1', article('pumps', 't2', 'p1')],
    { slug: 'ecmo' },
    true,
  ],
  [
    'an inverse join does not hear of others',
    topic,
    ['a3', article('new', 't2', 'p1')],
    { slug: 'ecmo' },
    false,
  ],
  ['parts of an object: latest', home, ['a0', article('aaa', 't1', 'p1')], {}, true],
  ['parts of an object: by id', home, ['settings', { _type: 'settings', name: 'New' }], {}, true],
  ['parts of an object: count', home, ['p3', { _type: 'person' }], {}, true],
  ['parts of an object: nothing else', home, ['t1', { _type: 'topic' }], {}, false],
  [
    'a subquery in a filter',
    '*[_type == "article" && topic._ref in *[_type == "topic" && title == "ECMO"]._id].title',
    ['t2', { _type: 'topic', title: 'ECMO' }],
    {},
    true,
  ],
  [
    'a filter that follows a reference',
    '*[_type == "article" && topic->slug.current == "ecmo"].title',
    ['t1', { _type: 'topic', slug: { current: 'other' } }],
    {},
    true,
  ],
  [
    'references of a fixed id',
    '*[references("p1")].title',
    ['a2', article('lines', 't2', 'p1')],
    {},
    true,
  ],
  [
    'references of a fixed id, others',
    '*[references("p1")].title',
    ['a2', article('lines', 't1', 'p2')],
    {},
    false,
  ],
  [
    'a member of a list of references',
    '*[_type == "article" && "p1" in authors[]._ref].title',
    ['a1', article('pumps', 't1', 'p2')],
    {},
    true,
  ],
  [
    'a reference to what does not exist yet',
    '*[_id == "settings"][0]{"x": *[_id == "none"][0].name}',
    ['none', { _type: 'x', name: 'now' }],
    {},
    true,
  ],
  [
    'either of two types',
    '*[_type == "topic" || _type == "person"]._id',
    ['p3', { _type: 'person' }],
    {},
    true,
  ],
  [
    'a filter that says nothing',
    '*[defined(name)]._id',
    ['p3', { _type: 'person', name: 'Cy' }],
    {},
    true,
  ],
]

describe('sync tags', () => {
  it.each(cases)('%s', (_, query, change, params, told) => {
    const reached = reach(query, change, params)
    expect(reached.told).toBe(told)
    // What was not told must not have mattered.
    if (!told) expect(reached.changed).toBe(false)
    else expect(reached.changed).toBe(true)
  })

  it('look like those of the real API', () => {
    for (const tag of runQuery(content(), { query: list }).syncTags)
      expect(tag).toMatch(/^s1:[\w-]+$/)
  })

  it('hears of a draft that covers a published slug, and of one that goes', () => {
    const drafts = ['drafts', 'published']
    const covering: Change = ['drafts.a1', article('other', 't1', 'p1')]
    expect(reach(detail, covering, { slug: 'pumps' }, drafts)).toEqual({
      told: true,
      changed: true,
    })
    const source = content()
    source.change(...covering)
    const query = { query: detail, params: { slug: 'pumps' }, perspective: drafts }
    const covered = runQuery(source, query)
    const { before, after } = source.change('drafts.a1')
    const tags = syncTagsForChange(before, after)
    expect(covered.result).toBe(null)
    expect(tags.some((tag) => covered.syncTags.includes(tag))).toBe(true)
  })

  it('stay few enough for one cache entry', () => {
    const many = new MemorySource(
      Array.from({ length: 500 }, (_, n) => [
        { _id: `a${n}`, ...article(`s${n}`, `t${n}`, `p${n}`) },
        { _id: `p${n}`, _type: 'person', name: `n${n}` },
      ]).flat(),
    )
    const { syncTags } = runQuery(many, { query: list })
    expect(syncTags.length).toBeLessThanOrEqual(100)
    const { before, after } = many.change('p7', { _type: 'person', name: 'other' })
    expect(syncTagsForChange(before, after).some((tag) => syncTags.includes(tag))).toBe(true)
  })

  it('never miss a change: every query against every change', () => {
    const queries = [
      ...new Set(cases.map(([, query, , params]) => JSON.stringify([query, params]))),
    ]
    for (const text of queries) {
      const [query, params]: [string, object] = JSON.parse(text)
      for (const [, , change] of cases) {
        const { told, changed } = reach(query, change, params)
        if (changed) expect(told, `${query} ${JSON.stringify(change)}`).toBe(true)
      }
    }
  })
})
