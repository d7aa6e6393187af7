import { expect, test } from 'vitest'
import { noticeAt } from './notice.ts'

const stored = {
  text: 'Our phone line moves on Tuesday.',
  level: 'caution',
  from: '2026-11-24T08:00:00Z',
  until: '2026-11-25T08:00:00Z',
}
const at = Date.parse

test('a notice is shown between its moments', () => {
  expect(noticeAt(stored, at(stored.from) - 1)?.from).toBe('2026-11-24T08:00:00.000Z')
  expect(noticeAt(stored, at(stored.from))).toEqual({
    text: stored.text,
    level: 'caution',
    from: null,
    until: '2026-11-25T08:00:00.000Z',
  })
  expect(noticeAt(stored, at(stored.until))).toBeNull()
})

test('without an end it is none', () => {
  for (const until of [null, '', 'someday']) expect(noticeAt({ ...stored, until }, 0)).toBeNull()
})

test('nor without words, or with too many', () => {
  expect(noticeAt({ ...stored, text: ' ' }, 0)).toBeNull()
  expect(noticeAt({ ...stored, text: 'a'.repeat(141) }, 0)).toBeNull()
  expect(noticeAt({ ...stored, text: 'a'.repeat(140) }, 0)).not.toBeNull()
})

test('nor one that ends before it begins', () => {
  expect(noticeAt({ ...stored, until: stored.from }, 0)).toBeNull()
})

test('a level that nobody knows is the quiet one', () => {
  expect(noticeAt({ ...stored, level: 'loud' }, 0)?.level).toBe('info')
})
