import { expect, test } from 'vitest'
import { cacheTagsFor, changedTags, everythingTag } from './tags.ts'

test('a change marks what depends on it', () => {
  expect(cacheTagsFor(['s1:abc', 's1:def'])).toContain(changedTags(['s1:abc'])[1])
})

test('a read of more documents than Next can tag is marked by every change', () => {
  const many = Array.from({ length: 500 }, (_, index) => `s1:${index}`)
  const tags = cacheTagsFor(many)
  expect(tags.length).toBeLessThan(128)
  expect(changedTags(['s1:other']).some((tag) => tags.includes(tag))).toBe(true)
})

test('every read carries the tag of a restart', () => {
  expect(cacheTagsFor()).toContain(everythingTag)
  expect(cacheTagsFor(Array.from({ length: 500 }, String))).toContain(everythingTag)
})
