import { expect, test } from 'vitest'
import { denominatorProblem, numeratorProblem, periodProblem } from './measure.ts'

test.each([
  [62, { denominator: 96 }, null],
  [undefined, { denominator: 96, withheld: 'counted' }, null],
  [undefined, { denominator: 96 }, 'Write the count'],
  [62, { denominator: 96, withheld: 'counted' }, 'Clear this count'],
  [97, { denominator: 96 }, 'more than all'],
  [10, { denominator: 96 }, 'Fewer than 11 were counted'],
  [86, { denominator: 96 }, 'All but fewer than 11'],
])('counting %s in %o: %s', (count, document, problem) => {
  const found = numeratorProblem(count, document)
  if (problem === null) expect(found).toBeNull()
  else expect(found).toContain(problem)
})

test.each([
  [undefined, 'in all'],
  [0, '1 or more'],
  [10, 'Wait until there are more'],
  [11, null],
])('%s in all: %s', (count, problem) => {
  if (problem === null) expect(denominatorProblem(count)).toBeNull()
  else expect(denominatorProblem(count)).toContain(problem)
})

test('a period ends after it began', () => {
  expect(periodProblem('2025-01-01', { from: '2025-02-01' })).toContain('before')
  expect(periodProblem('2025-02-01', { from: '2025-02-01' })).toBeNull()
  expect(periodProblem(undefined, {})).toContain('ended')
})
