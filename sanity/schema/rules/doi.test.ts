import { expect, test } from 'vitest'
import { doiProblem } from './doi.ts'

test.each(['10.1056/NEJMoa1800385', '10.1016/S0140-6736(09)61069-2', undefined])(
  '%s is fine',
  (doi) => expect(doiProblem(doi)).toBeNull(),
)

test.each(['NEJMoa1800385', '10.1/x', '10.1056/', '10.1056/a b', '10.1056/abc.'])(
  '%s is not a DOI',
  (doi) => expect(doiProblem(doi)).toContain('looks like'),
)

test('an address of a DOI is shortened for the editor', () => {
  expect(doiProblem('https://doi.org/10.1056/NEJMoa1800385')).toBe(
    'Keep only the identifier: 10.1056/NEJMoa1800385',
  )
})
