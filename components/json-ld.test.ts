import { expect, test } from 'vitest'
import { hostileWords } from '#lib/prose/hostile-text.fixture.ts'
import { scriptSafeJson } from './json-ld.tsx'

test('no text can end the script element, and nothing is lost', () => {
  const data = { name: hostileWords.join(' '), [hostileWords.join(' ')]: hostileWords }
  const json = scriptSafeJson(data)
  expect(json).not.toMatch(/[<>&]/)
  expect(JSON.parse(json)).toEqual(data)
})
