import { expect, test } from 'vitest'
import { costModelOf, type StoredInput } from './starting-points.ts'

const source = { title: 'A registry', status: 'current' }

const input = (figure: string, rest: Partial<StoredInput<typeof source>> = {}) => ({
  ...{ figure, value: 120, min: null, max: null, step: null, asOf: null, note: null, source: null },
  status: 'editor',
  ...rest,
})

const startsOf = (inputs: StoredInput<typeof source>[], showSamples = true) =>
  costModelOf({ spread: null, inputs }, showSamples).starts

test('without a document every field starts empty, and an estimate may be off by 15 percent', () => {
  expect(costModelOf(null, true)).toEqual({
    ...{ spread: 0.15, bounds: {}, steps: {}, starts: {}, points: {} },
  })
})

test('an illustrative figure starts empty on a production dataset, the others do not', () => {
  const inputs = [
    input('ecmoDaysPerYear', { status: 'sourced', source }),
    input('minimumTeamFte', { status: 'illustrative', value: 5 }),
    input('productiveShare', { value: 85 }),
  ]
  expect(startsOf(inputs)).toEqual({ days: '120', team: '5', productive: '85' })
  expect(startsOf(inputs, false)).toEqual({ days: '120', productive: '85' })
})

test('a figure starts empty whose source is missing or retracted, or that nobody has vouched for', () => {
  const retracted = { ...source, status: 'retracted' }
  expect(startsOf([input('ecmoDaysPerYear', { status: 'sourced' })])).toEqual({})
  expect(startsOf([input('ecmoDaysPerYear', { status: 'sourced', source: retracted })])).toEqual({})
  expect(startsOf([input('ecmoDaysPerYear', { status: 'published' })])).toEqual({})
})

test('a figure outside of its bounds starts empty; what is no figure of ours is left out', () => {
  expect(startsOf([input('ecmoDaysPerYear', { max: 100 })])).toEqual({})
  expect(startsOf([input('toString'), input('productiveShare', { value: 120 })])).toEqual({})
})
