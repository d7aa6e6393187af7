import { expect, test } from 'vitest'
import { scriptSafeJson } from './json-ld.tsx'

test('no text can end the script element, and nothing is lost', () => {
  const data = { name: '</script><script>alert(1)</script><!-- &amp;' }
  const json = scriptSafeJson(data)
  expect(json).not.toMatch(/[<>&]/)
  expect(JSON.parse(json)).toEqual(data)
})
