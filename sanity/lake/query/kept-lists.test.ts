import { evaluateSync, parse, toJS } from 'groq-js'
import { describe, expect, test } from 'vitest'
import { runQuery } from './engine.ts'
import { type Draft, FollowedSource } from './memory-source.fixture.ts'
import { publishedId } from './perspective.ts'
import { syncTagsForChange, syncTagsOf } from './sync-tags.ts'

const ref = (id: string) => ({ _type: 'reference', _ref: id })
const article = (n: number, more: object = {}) => ({
  _type: 'article',
  title: `Title ${n}`,
  slug: { current: `s${n}` },
  day: 100 - n,
  topic: ref(`t${n % 2}`),
  authors: [ref(`p${n % 3}`)],
  ...more,
})
const content = (count = 12) =>
  new FollowedSource([
    ...Array.from({ length: count }, (_, n) => ({ _id: `a${n}`, ...article(n) })),
    { _id: 't0', _type: 'topic', title: 'Even' },
    { _id: 't1', _type: 'topic', title: 'Odd' },
  ])

const shown = '_type == "article" && defined(slug.current) && ($samples || isSample != true)'
const newest = `*[${shown}] | order(day desc, _id)`
const ofTopic = `*[${shown} && topic._ref == "t1"] | order(day desc, _id)[0...3]{_id, title}`
const queries = [
  `${newest}[0...3]{_id, title, "t": topic->title}`,
  `${newest}[3...6]._id`,
  `${newest}[4..5]._id`,
  `${newest}[0]{title}`,
  `${newest}[2].title`,
  `${newest}._id`,
  `count(*[${shown}])`,
  ofTopic,
  `*[${shown} && "p1" in authors[]._ref] | order(day desc)[0...2]._id`,
  `${newest}[day < 95 || (day == 95 && _id > "a5")][0...2]{_id, title}`,
  `${newest}[title < "Title 5" || (title == "Title 5" && _id > "a5")][0...2]._id`,
  `*[${shown}] | order(title desc, _id)[title < "Title 5" || (title == "Title 5" && _id > "a5")][0...2]{_id, title}`,
  `*[${shown}] | order(title, _id desc)[title > "Title 5" || (title == "Title 5" && _id < "a5")][0...1]{title}`,
  `*[${shown}] | order(title, _id desc)[title > "Title 9"][0...1]{title}`,
  `*[${shown}] | order(kind, _id)[kind > "v" || (kind == "v" && _id > "a5")][0...3]._id`,
  `*[${shown}] | order(kind desc, _id)[kind < "x" || (kind == "x" && _id > "a5")][0...3]._id`,
  '*[_type == "article"]._id',
  '*[_type == "article"] | order(title)[0...4]._id',
  '*[_type == "article"] | order(kind desc, n)[0...5]._id',
  '*[_type == "article" && day > 95]._id',
  '*[_type == "article" && (day > 95 || (day == 92 && _id >= "a"))] | order(day, _id)[2...4]._id',
  '*[_type == "article" && slug.current == "s3"][0].title',
  '*[_type in ["article", "topic"] && defined(title)] | order(_type, _id){_type, _id}',
  '*[_type == "article" || _type == "topic"] | order(title)[0...9]._id',
  '*[_type in ["article", "topic"] && _type != "topic"] | order(day)._id',
  '*[_type == "article" && topic._ref == "t0"]{_id, "n": count(*[_type == "article" && day > 90])}',
  '{"n": count(*[_type == "article" && topic._ref == "t0"]), "list": *[_type == "topic"] | order(title){title}}',
  '*[_type == "article"] | order(lower(title) desc)[0...3]._id',
  '*[_type == "article"] | order(topic->title, day)[0...3]._id',
  '*[_type == "topic"]{"n": count(*[_type == "article" && topic._ref == ^._id])}',
]
const params = { samples: false }

type Change = [id: string, draft?: Omit<Draft, '_id'> & { _type: string }]
const changes: Change[] = [
  ['a4', article(4, { title: 'A better title' })],
  ['a9', article(9, { day: 1_000 })],
  ['a0'],
  ['a99', article(99, { day: 97.5 })],
  ['a5', article(5, { isSample: true })],
  ['a5', article(5)],
  ['a7', article(7, { topic: ref('t0') })],
  ['a0', article(0, { day: 3 })],
  ['a3', article(3, { slug: undefined })],
  ['a6', { _type: 'topic', title: 'Now a topic' }],
  ['a6', article(6)],
  ['a1', article(1, { kind: 'word' })],
  ['a2', article(2, { kind: 7, n: 'x' })],
  ['a10', article(10, { kind: true })],
  ['a11', article(11, { kind: 'word', n: null, day: 'late' })],
  ['t1', { _type: 'topic', title: 'Uneven' }],
  ['drafts.a4', article(4, { title: 'Not yet', day: 2_000 })],
  ['drafts.a4'],
  ['drafts.new', article(50, { day: 1 })],
  ['new', article(50, { day: 1 })],
]

const asJson = (value: unknown) => JSON.stringify(value ?? null)

/** What groq-js says with nothing in between, of the documents that a perspective shows. */
function plainly(source: FollowedSource, query: string, drafts: boolean) {
  const documents = source.all().flatMap((document) => {
    const id = publishedId(document._id)
    if (!drafts) return id === document._id ? [document] : []
    const draft = source.get(`drafts.${id}`)
    return draft && draft !== document ? [] : [{ ...document, _id: id }]
  })
  const dereference = ({ _ref }: { _ref: string }) => documents.find(({ _id }) => _id === _ref)
  return toJS(evaluateSync(parse(query, { params }), { dataset: documents, dereference }))
}

test.each(queries)('stays right, change after change: %s', (query) => {
  const source = content()
  for (const [id, draft] of [['none'] as Change, ...changes]) {
    source.change(id, draft)
    for (const perspective of [['published'], ['drafts', 'published']]) {
      const { result } = runQuery(source, { query, params, perspective })
      const plain = plainly(source, query, perspective.length > 1)
      expect(asJson(result), `after ${id}, ${perspective}`).toBe(asJson(plain))
    }
  }
})

/** Whether each change reached a query, by its tags; and whether its result was another then. */
function reach(query: string, more: Change[] = changes, source = content()) {
  return more.map(([id, draft]) => {
    const run = () => runQuery(source, { query, params, perspective: ['published'] })
    const first = run()
    const { before, after, touched } = source.change(id, draft)
    // A draft is not told to those who read what is published.
    const own = id.includes('.') ? [] : syncTagsForChange(before, after)
    const tags = new Set([...own, ...syncTagsOf(touched)])
    const told = first.syncTags.some((tag) => tags.has(tag))
    return { id, told, changed: asJson(first.result) !== asJson(run().result) }
  })
}

describe('sync tags of kept lists', () => {
  test.each(queries)('never miss a change: %s', (query) => {
    for (const { id, told, changed } of reach(query)) if (changed) expect(told, id).toBe(true)
  })

  test('a change further back in a list is not told to its first page', () => {
    const back: Change[] = [['a9', article(9, { title: 'Other' })], ['a8'], ['a77', article(77)]]
    expect(reach(`${newest}[0...3]{title}`, back).map(({ told }) => told)).toEqual([
      false,
      false,
      false,
    ])
  })

  test('a change of text is not told to a count', () => {
    const text: Change[] = [['a3', article(3, { title: 'Other' })]]
    expect(reach(`count(*[${shown}])`, text)).toEqual([{ id: 'a3', told: false, changed: false }])
  })

  test('a change in one topic is not told to another', () => {
    const even: Change[] = [['a2', article(2, { title: 'Other' })]]
    expect(reach(ofTopic, even)).toEqual([{ id: 'a2', told: false, changed: false }])
    const odd: Change[] = [['a1', article(1, { title: 'Other' })]]
    expect(reach(ofTopic, odd)).toEqual([{ id: 'a1', told: true, changed: true }])
  })

  test('a draft is told to nobody who reads what is published', () => {
    const draft: Change[] = [['drafts.a1', article(1, { title: 'Not yet' })]]
    for (const query of queries) expect(reach(query, draft)[0]?.told, query).toBe(false)
  })

  test('far back, where pages are many, a list is told in larger parts', () => {
    const source = content(1_500)
    const page = (from: number) => `${newest}[${from}...${from + 9}]._id`
    const far: Change[] = [['a1234', article(1_234, { title: 'Other' })]]
    expect(reach(page(1_233), far, source)[0]).toMatchObject({ told: true })
    expect(reach(page(400), far, source)[0]).toMatchObject({ told: false })
    for (let from = 0; from < 1_500; from += 9) {
      runQuery(source, { query: page(from), params, perspective: ['published'] })
    }
    const { touched } = source.change('first', article(-1))
    expect(touched.length).toBeLessThan(40)
  })

  test('a list that is kept no more is told with the next change', () => {
    const source = content()
    const run = (query: string) => runQuery(source, { query, params, perspective: ['published'] })
    const first = run(`${newest}[0...3]._id`)
    for (let day = 0; day < 150; day += 1) run(`*[_type == "article" && day > ${day}]._id`)
    const { touched } = source.change('a11', article(11, { title: 'Other' }))
    expect(syncTagsOf(touched)).toEqual(expect.arrayContaining(first.syncTags))
  })
})
