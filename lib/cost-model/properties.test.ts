import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyFigures } from './any-figures.fixture.ts'
import { sidesOf } from './break-even.ts'
import { type Comparison, compareCosts, type Figures } from './compare.ts'
import { costInputs, type InputKey, inputKeys, isMoney } from './inputs.ts'
import { resultOf } from './result.ts'

/** Rounding of a computer, not of ours. */
const slack = (value: number) => Math.abs(value) * 1e-9 + 1e-6

test('within the bounds every figure is finite, and no cost is below 0', () => {
  fc.assert(
    fc.property(anyFigures, (figures) => {
      for (const [name, value] of Object.entries(compareCosts(figures))) {
        expect(Number.isFinite(value), name).toBe(true)
        if (name !== 'difference') expect(value, name).toBeGreaterThanOrEqual(0)
      }
    }),
    { numRuns: 1000 },
  )
})

const rises: Array<[keyof Comparison, InputKey[]]> = [
  [
    'inHouse',
    [
      'ecmoDaysPerYear',
      'inHouseHoursPerDay',
      'minimumTeamFte',
      'trainedPeopleOverride',
      'annualCostPerFte',
      'premiumPayShare',
      'onCallHours',
      'onCallRate',
      'competencyHoursPerPerson',
      'courseFeePerPerson',
      'annualTurnover',
      'costPerDeparture',
      'programOverhead',
      'benefitsShare',
    ],
  ],
  [
    'partner',
    [
      'ecmoDaysPerYear',
      'partnerHoursPerDay',
      'hourlyRate',
      'travelPerDay',
      'monthlyRetainer',
      'onboardingFee',
      'minimumAnnualCommitment',
      'retainedHospitalCost',
    ],
  ],
]
const falls: typeof rises = [
  ['inHouse', ['redeployedShare', 'inHouseCircuitsPerSpecialist', 'productiveShare']],
  ['partner', ['partnerCircuitsPerSpecialist', 'contractYears']],
]

/** The figures twice: with a value of one of them, and with a higher one. */
const twice = (key: InputKey) =>
  fc.tuple(anyFigures, anyFigures).map(([figures, other]): [Figures, Figures] => {
    const [lower, higher] = [figures[key], other[key]].toSorted((a, b) => a - b)
    return [
      { ...figures, [key]: lower },
      { ...figures, [key]: higher },
    ]
  })

test.each(rises.flatMap(([cost, keys]) => keys.map((key) => [cost, key] as const)))(
  '%s never falls where %s rises',
  (cost, key) => {
    fc.assert(
      fc.property(twice(key), ([lower, higher]) => {
        const [before, after] = [compareCosts(lower)[cost], compareCosts(higher)[cost]]
        expect(after).toBeGreaterThanOrEqual(before - slack(before))
      }),
    )
  },
)

test.each(falls.flatMap(([cost, keys]) => keys.map((key) => [cost, key] as const)))(
  '%s never rises where %s rises',
  (cost, key) => {
    fc.assert(
      fc.property(twice(key), ([lower, higher]) => {
        const [before, after] = [compareCosts(lower)[cost], compareCosts(higher)[cost]]
        expect(after).toBeLessThanOrEqual(before + slack(before))
      }),
    )
  },
)

test('what belongs to one side leaves the other as it is', () => {
  const partnerOnly: InputKey[] = ['hourlyRate', 'travelPerDay', 'partnerHoursPerDay']
  for (const key of partnerOnly) {
    fc.assert(
      fc.property(twice(key), ([a, b]) => {
        expect(compareCosts(a).inHouse).toBe(compareCosts(b).inHouse)
      }),
      { numRuns: 50 },
    )
  }
})

test('dollars stay dollars: with every amount doubled, every cost is', () => {
  const dollars = inputKeys.filter((key) => isMoney(costInputs[key]))
  fc.assert(
    fc.property(anyFigures, (figures) => {
      const doubled = dollars.map((key): [InputKey, number] => [key, figures[key] * 2])
      const before = compareCosts(figures)
      const after = compareCosts({ ...figures, ...Object.fromEntries(doubled) })
      expect(Math.abs(after.inHouse - 2 * before.inHouse)).toBeLessThanOrEqual(
        slack(before.inHouse),
      )
      expect(Math.abs(after.partner - 2 * before.partner)).toBeLessThanOrEqual(
        slack(before.partner),
      )
    }),
  )
})

test('each break-even is a day on which the cheaper side is another than before', () => {
  fc.assert(
    fc.property(anyFigures, (figures) => {
      const at = (day: number) => {
        const { difference } = compareCosts({ ...figures, ecmoDaysPerYear: day })
        return Math.abs(difference) < 0.5 ? 0 : Math.sign(difference)
      }
      for (const day of sidesOf(figures).breakEven) {
        expect(at(day)).not.toBe(0)
        expect(at(day - 1)).not.toBe(at(day))
      }
    }),
    { numRuns: 30 },
  )
})

test('a result is a range to the thousand around its middle, and says who costs less', () => {
  fc.assert(
    fc.property(anyFigures, fc.integer({ min: 0, max: 50 }), (figures, percent) => {
      const { inHouse, partner, gap, cheaper, isOpen } = resultOf(figures, percent / 100)
      for (const { low, middle, high } of [inHouse, partner]) {
        expect(low).toBeLessThanOrEqual(middle)
        expect(middle).toBeLessThanOrEqual(high)
        for (const dollars of [low, middle, high]) expect(Math.abs(dollars % 1000)).toBe(0)
      }
      const [less, more] = cheaper === 'inHouse' ? [inHouse, partner] : [partner, inHouse]
      if (cheaper) expect(less.middle).toBeLessThanOrEqual(more.middle)
      expect(isOpen).toBe(gap.low <= 0)
    }),
    { numRuns: 40 },
  )
})
