import { expect, test } from 'vitest'
import { sidesOf } from './break-even.ts'
import { compareCosts } from './compare.ts'
import { vectorNamed, vectors } from './vectors.fixture.ts'

test.each(vectors)('$name', ({ figures, out }) => {
  const found = compareCosts(figures)
  const rounded = Object.entries(found).map(([name, value]) => [
    name,
    name.startsWith('fte') ? Math.round(value * 1000) / 1000 : Math.round(value),
  ])
  expect(Object.fromEntries(rounded)).toEqual(out)
})

test('the cost changes sides where the vectors say: 210 days if idle time is lost, 6 if it is used', () => {
  expect(sidesOf(vectorNamed('V1').figures).breakEven).toEqual([210])
  expect(sidesOf(vectorNamed('V2').figures).breakEven).toEqual([6])
})

test('a partner who asks nothing is less on every day: no break-even', () => {
  const figures = { ...vectorNamed('V1').figures, hourlyRate: 0, programOverhead: 1 }
  expect(sidesOf(figures).breakEven).toEqual([])
})

test('a team that starts to grow is overtaken again: several break-evens', () => {
  const figures = {
    ...vectorNamed('V1').figures,
    hourlyRate: 1600 / 24,
    monthlyRetainer: 2500,
    costPerDeparture: 0,
    competencyHoursPerPerson: 200,
  }
  const days = sidesOf(figures).breakEven
  expect(days.length).toBeGreaterThan(1)
  for (const day of days) {
    const at = (ecmoDaysPerYear: number) =>
      Math.sign(compareCosts({ ...figures, ecmoDaysPerYear }).difference)
    expect([at(day - 1), at(day)]).toEqual([-at(day), at(day)])
  }
})
