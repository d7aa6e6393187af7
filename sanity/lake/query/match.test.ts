import { expect, it } from 'vitest'
import { LakeError } from '../errors.ts'
import { matchesFilter } from './match.ts'
import { complete, MemorySource } from './memory-source.fixture.ts'

const source = new MemorySource([
  { _id: 'a1', _type: 'article', title: 'Pumps', topic: { _ref: 't1' } },
  { _id: 't1', _type: 'topic', title: 'ECMO' },
])
const draft = complete({
  _id: 'drafts.a1',
  _type: 'article',
  title: 'New pumps',
  topic: { _ref: 't1' },
})
const matches = (query: string, params = {}) => matchesFilter(draft, query, params, source)

it.each([
  ['*', {}, true],
  ['*[_id == $id || _id == $draft]', { id: 'a1', draft: 'drafts.a1' }, true],
  ['*[_id == $id]', { id: 'a1' }, false],
  ['*[_id in [$id]][0]{title}', { id: 'drafts.a1' }, true],
  ['*[_type == "article"] | order(title)[0...1].title', {}, true],
  ['*[_type == "topic"]', {}, false],
  ['*[_type == "article" && title match "pump*"]', {}, true],
  ['*[sanity::versionOf($id)]', { id: 'a1' }, true],
  ['*[topic->title == "ECMO"]', {}, true],
  ['*[topic._ref in *[_type == "topic"]._id]', {}, true],
  ['*[references("t2")]', {}, false],
  ['*[[@] match text::query("pumps")]', {}, true],
  ['*[_type == "article"][defined(title)]', {}, true],
])('%s', (query, params, expected) => {
  expect(matches(query, params)).toBe(expected)
})

it('refuses what cannot be listened to', () => {
  expect(() => matches('count(*)')).toThrow(LakeError)
  expect(() => matches('*[_type ==')).toThrow(LakeError)
  expect(() => matches('*[_id == $id]')).toThrow('param $id referenced')
})
