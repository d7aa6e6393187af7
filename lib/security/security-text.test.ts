import { expect, test } from 'vitest'
import { securityText } from './security-text.ts'

const canonical = 'https://vivacity.example/.well-known/security.txt'

test('who finds a hole is told whom to write to, until a day that lies ahead', () => {
  expect(
    securityText({
      contacts: ['mailto:security@vivacity.example'],
      canonical,
      today: '2026-11-23',
    }),
  ).toBe(`Contact: mailto:security@vivacity.example
Expires: 2027-05-22T00:00:00Z
Preferred-Languages: en
Canonical: ${canonical}
`)
})

test('where nobody is named, nothing is said', () => {
  expect(securityText({ contacts: [], canonical, today: '2026-11-23' })).toBeNull()
})
