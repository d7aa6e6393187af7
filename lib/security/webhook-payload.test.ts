import { expect, test } from 'vitest'
import { changeOf } from './webhook-payload.ts'

const tags = (count: number) => Array.from({ length: count }, (_, at) => `s1:${at}`)

test('tags are what changed; a document alone may have changed anything', () => {
  expect(changeOf('{"syncTags":["s1:a","s1:b"]}')).toEqual(['s1:a', 's1:b'])
  expect(changeOf('{"_id":"a","_type":"article"}')).toBe('everything')
})

test('a hundred tags at most', () => {
  expect(changeOf(JSON.stringify({ syncTags: tags(100) }))).toHaveLength(100)
  expect(changeOf(JSON.stringify({ syncTags: tags(101), _id: 'a', _type: 'b' }))).toBeNull()
})

test.each(['', 'x', '[]', '{}', 'null', '{"syncTags":[]}', '{"syncTags":"s1:a"}', '{"_id":"a"}'])(
  '%s is no such payload',
  (body) => expect(changeOf(body)).toBeNull(),
)
