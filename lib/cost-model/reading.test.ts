import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paths } from '../paths.ts'
import { costInputs, inputKeys } from './inputs.ts'
import { numberIn } from './number-text.ts'
import { figuresQuery, readFigures } from './reading.ts'
import { vectorNamed, vectors } from './vectors.fixture.ts'

const typed = vectorNamed('V1').typed

test.each(vectors)('$name is read from what a visitor types', ({ typed, figures }) => {
  const { problems, missing, figures: read } = readFigures(typed, {})
  expect({ problems, missing }).toEqual({ problems: [], missing: [] })
  for (const key of inputKeys) expect(read?.[key], key).toBeCloseTo(figures[key], 9)
  expect(read?.costBasis).toBe(figures.costBasis)
})

test('an address holds the same figures, without what is empty, in less than 700 characters', () => {
  fc.assert(
    fc.property(fc.constantFrom(...vectors), (vector) => {
      const read = readFigures(vector.typed, {})
      const query = figuresQuery(read)
      expect(readFigures(Object.fromEntries(new URLSearchParams(query)), {})).toEqual(read)
      expect(query.length).toBeLessThan(700)
      expect(paths.contactWithComparison(query).length).toBeLessThan(1024)
    }),
  )
  const some = figuresQuery(readFigures({ days: ' 120 ', idle: '' }, {}))
  expect(some).toBe('v=1&days=120')
})

test('names of fields are short and of one figure each', () => {
  const names = inputKeys.map((key) => costInputs[key].name)
  expect(new Set(names).size).toBe(names.length)
})

test('a figure is read as people write it, and a decimal comma is not taken for thousands', () => {
  expect(
    ['108,000', '$ 108,000.50', '85 %', '.5', '-3', '1,5', '1e9', 'NaN', '', '$'].map(numberIn),
  ).toEqual([108000, 108000.5, 85, 0.5, -3, null, null, null, null, null])
})

test('what is wrong is said at its field, and what was typed is kept', () => {
  const read = readFigures({ ...typed, days: '99999', productive: 'most', people: '2.5' }, {})
  expect(read.figures).toBeNull()
  expect(read.problems).toEqual([
    {
      key: 'ecmoDaysPerYear',
      message: 'Enter a number from 0 to 3,650. “99999” is outside of that.',
    },
    { key: 'productiveShare', message: 'Enter a number from 10 to 100. “most” is not one.' },
    { key: 'trainedPeopleOverride', message: 'Enter a whole number.' },
  ])
  expect(read.typed).toMatchObject({ days: '99999', productive: 'most', people: '2.5' })
  expect(read.missing).toEqual([])
})

test('what is missing is named; benefits only of a base salary', () => {
  expect(readFigures({ ...typed, rate: '', idle: '  ' }, {}).missing).toEqual([
    'redeployedShare',
    'hourlyRate',
  ])
  expect(readFigures({ ...typed, benefits: '' }, {}).missing).toEqual([])
  expect(readFigures({ ...typed, benefits: '', basis: 'baseSalary' }, {}).missing).toEqual([
    'benefitsShare',
  ])
})

test('an editor narrows the bounds and cannot widen those of the formula', () => {
  const bounds = { productiveShare: { min: 60, max: 400 } }
  expect(readFigures({ ...typed, productive: '50' }, bounds).problems[0]?.message).toContain(
    'from 60 to 100',
  )
})

test('whatever an address holds is read without throwing', () => {
  const name = fc.constantFrom(...inputKeys.map((key) => costInputs[key].name), '__proto__', 'x')
  fc.assert(
    fc.property(fc.dictionary(name, fc.anything()), (given) => {
      const read = readFigures(given, {})
      expect(Object.keys(read.typed)).toHaveLength(inputKeys.length)
      expect(read.figures === null || read.problems.length === 0).toBe(true)
    }),
  )
})
