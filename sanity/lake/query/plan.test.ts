import { evaluateSync, parse, toJS } from 'groq-js'
import { expect, it } from 'vitest'
import { runQuery } from './engine.ts'
import { MemorySource } from './memory-source.fixture.ts'

const ref = (id: string) => ({ _type: 'reference', _ref: id })
const source = new MemorySource([
  ...[1, 2, 3, 4, 5, 6].map((n) => ({
    _id: `a${n}`,
    _type: 'article',
    title: `Title ${n}`,
    n,
    odd: n % 2 === 1,
    slug: { current: `s${n}` },
    topic: ref(`t${n % 3}`),
    authors: [ref(`p${n % 2}`), ref('p2')],
    parts: [{ n, to: ref(`a${(n % 6) + 1}`) }],
    ...(n > 4 && { title: null }),
  })),
  ...[0, 1, 2].map((n) => ({
    _id: `t${n}`,
    _type: 'topic',
    title: `Topic ${n}`,
    slug: { current: `s${n}` },
  })),
  ...[0, 1, 2].map((n) => ({
    _id: `p${n}`,
    _type: 'person',
    name: `Person ${n}`,
    likes: [ref(`t${n}`), ref(`a${n + 1}`)],
  })),
])

const queries = [
  '*[_type == "article"]',
  '*[_type == "article" && _type == "topic"]',
  '*[_type in ["topic", "person"]]._id',
  '*[_id == "a1" && _type == "topic"]',
  '*[_id == "a1" || _type == "topic"]._id',
  '*[_id in ["a1", "t1", "zz"]]._id',
  '*["article" == _type && odd == true]._id',
  '*[_type == "article" && !(odd == true)]._id',
  '*[slug.current == "s1"]._id',
  '*[slug.current in ["s1", "s2"] && _type == "topic"]._id',
  '*[(_type == "article") && ((n > 2) && (odd == true))][0...2]._id',
  '*[_type == "article"][odd == true][n > 1]._id',
  '*[title == null]._id',
  '*[n == 3 || n == 4]._id',
  '*[n in [1, null]]._id',
  '*[topic._ref == "t1"]._id',
  '*[references("t1")]._id',
  '*[references(["t1", "p0"])]._id',
  '*[references("t1", "p0") && _type == "person"]._id',
  '*["p0" in authors[]._ref]._id',
  '*[_type == "article" && "p0" in authors[]._ref && odd == false]._id',
  '*[topic->title == "Topic 1"]._id',
  '*[_type == "article"] | order(n desc)[0..1]{title, "t": topic->{title}}',
  '*[_type == "topic"]{title, "n": count(*[_type == "article" && references(^._id)])}',
  '*[_type == "topic"]{"a": *[references(^._id)] | order(_id)[0...2]._id, "b": *[topic._ref == ^._id && odd == true]._id}',
  '*[_type == "topic"]{"a": *[_type == "person" && references(^._id)]{name, "b": *[references(^._id)]._id, "c": *[references(^.^._id) && _type == "article"]._id}}',
  '*[_type == "article"]{"sib": *[_type == "article" && topic._ref == ^.topic._ref && _id != ^._id]._id}',
  '*[_type == "article"]{parts[]{n, "by": *[references(^.to._ref)]._id, "up": *[references(^.^._id)]._id}}',
  '*[_type == "article"].parts[]{"x": *[references(^._id)]._id}',
  '*[_type == "article"].parts[].to->title',
  '*[_type == "person"]{"x": likes[]->{_id, "back": *[references(^._id)] | order(_id)._id}}',
  '*[_type == "person"]{"x": likes[@->_type == "topic"]->title, "y": likes[]->[_type == "article"]._id}',
  '*[count(*[references(^._id)]) > 1] | order(_id)._id',
  '*[_id in *[_type == "article"].topic._ref]._id',
  '*[_type == "article" && topic._ref in *[_type == "topic" && slug.current == "s1"]._id]._id',
  '{"a": *[_type == "article"][0], "b": count(*[_type == "person"]), "c": *[_type == "none"]}',
  'count(*[_type == "article" && references("p1")])',
  '*[_type == "article"][3]',
  '*[_type == "article"][-1]._id',
  '*[_type == "none"][0].title',
  '(*[_type == "article"])[0]._id',
  '*',
  '*[0]',
  'count(*)',
  '*{_id}',
  '1 + 1',
  '*[_type == "topic"] | score(title match "topic 1") | order(_score desc, _id)[0...2]{_id, _score}',
  '*[_type == "topic"]{"first": *[references(^._id)][0]{_id, "t": ^.title}}',
  'coalesce(*[_id == "zz"][0], "none")',
  '*[_type == "article" && defined(title)]{"k": select(odd => "odd", "even"), odd => {"n": n}}',
  '*[_type == "article"]{"next": *[_type == "article" && n > ^.n] | order(n asc)[0]._id}',
  '*[_id == "a1"]{"deep": topic->{"others": *[_type == "article" && references(^._id)]{title, "same": ^._id}}}',
  '*[_type == "article" && _id == $id][0]',
  '*[_type == $type] | order(_id)[$from...$to]._id',
  '*[_id == $missing.x]',
  'array::unique(*[_type == "article"].topic._ref)',
  '*[_type match "art*"]._id',
  '*[!defined(_type)]',
  '*[_type == "article" && (odd == true && n == 1 || n == 2)]._id',
  '*[true]._id',
  '*[false]',
  '*[_type == "article" && null]',
  '*[_type == "topic" || (_type == "person" && name match "person 1")]._id',
  '*[title match "title 1"]._id',
  '*[title match $word || name match "2"]._id',
  '*[(odd == true || n == 2) && (slug.current == "s1" || title match "2")]._id',
  '*[_type == "article" || references("t1")]._id',
  '*[_type == "topic"]{"x": *[references(^._id) || _id == "p0"]._id}',
  '*[_type == "topic"]{"x": *[(references(^._id) && odd == true) || n == 6]._id, "y": *[_type == "person" && (references(^._id) || name == "Person 1")]._id}',
]

const params = { id: 'a2', type: 'article', from: 1, to: 3, missing: {}, word: 'tit* 3' }

// Planning must never change an answer: the same query, evaluated with nothing in between.
it.each(queries)('%s', (query) => {
  const plain = evaluateSync(parse(query, { params }), {
    dataset: source.all(),
    dereference: ({ _ref }) => source.get(_ref),
  })
  const text = (value: unknown) => JSON.parse(JSON.stringify(value ?? null))
  const planned = runQuery(source, { query, params })
  expect(text(planned.result)).toEqual(text(toJS(plain)))
  const mapped = runQuery(source, { query, params, resultSourceMap: 'key' })
  expect(text(mapped.result)).toEqual(text(toJS(plain)))
})
