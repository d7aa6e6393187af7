import { expect, test } from 'vitest'
import { articleChanged, latest } from './changed.ts'

test('an article changed when it was last published, changed, corrected or approved', () => {
  const publishedAt = '2026-01-02T10:00:00Z'
  expect(articleChanged({ publishedAt })).toBe(publishedAt)
  expect(articleChanged({ publishedAt, updatedAt: '2026-02-01T00:00:00Z' })).toBe(
    '2026-02-01T00:00:00Z',
  )
  expect(articleChanged({ publishedAt, corrected: ['2026-03-04', null] })).toBe('2026-03-04')
  expect(
    articleChanged({ publishedAt, corrected: ['2026-03-04'], approvedAt: '2026-03-04T09:00:00Z' }),
  ).toBe('2026-03-04T09:00:00Z')
})

test('where nobody knows, nothing is said', () => {
  expect(articleChanged({})).toBeUndefined()
  expect(latest(['soon', null])).toBeUndefined()
})
