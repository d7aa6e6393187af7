import * as z from 'zod/mini'
import type { CostBasis, Figures } from './compare.ts'
import { costInputs, type InputKey, inputKeys, isShare } from './inputs.ts'
import { numberIn } from './number-text.ts'

/** What an editor allows of a figure, in the unit of the page; the formula's own bounds hold too. */
export type Bounds = Partial<Record<InputKey, { min?: number | null; max?: number | null }>>

/** The version of the model: every address that holds figures says it, so an empty form is one too. */
export const modelVersion = { name: 'v', value: '1' } as const

export const basisName = 'basis'

/** What somebody asked to have compared, whole or not. */
export interface Reading {
  /** As it was typed, by the name of the field. */
  typed: Readonly<Record<string, string>>
  basis: CostBasis
  /** What is wrong, in words, in the order of the page. */
  problems: ReadonlyArray<{ key: InputKey; message: string }>
  /** What a result still needs. */
  missing: readonly InputKey[]
  /** For the formula; null while something is wrong or missing. */
  figures: Figures | null
}

// Nothing that is longer is a figure; it is cut where somebody means harm.
const longestText = 40

const typedText = z.pipe(
  z.unknown(),
  z.transform((given): string => {
    const text = Array.isArray(given) ? given[0] : given
    return typeof text === 'string' ? text.trim().slice(0, longestText) : ''
  }),
)

export function boundsOf(key: InputKey, bounds: Bounds) {
  const { min, max } = costInputs[key]
  const set = bounds[key]
  return { min: Math.max(min, set?.min ?? min), max: Math.min(max, set?.max ?? max) }
}

function figureIn(key: InputKey, bounds: Bounds) {
  const { min, max } = boundsOf(key, bounds)
  const between = `a number from ${min.toLocaleString('en-US')} to ${max.toLocaleString('en-US')}`
  return z.pipe(
    typedText,
    z.transform((text, context): number | null => {
      if (text === '') return null
      const value = numberIn(text)
      if (value === null || value < min || value > max) {
        const message = `Enter ${between}. “${text}” is ${value === null ? 'not one' : 'outside of that'}.`
        context.issues.push({ code: 'custom', message, input: text })
      } else if (costInputs[key].unit === 'people' && !Number.isInteger(value)) {
        context.issues.push({ code: 'custom', message: 'Enter a whole number.', input: text })
      }
      return value
    }),
  )
}

const basisIn = z.pipe(
  z.unknown(),
  z.transform((given): CostBasis => (given === 'baseSalary' ? 'baseSalary' : 'fullyLoaded')),
)

/**
 * The one border of the comparison: a query string, a hash, a form and a document's starting
 * points are all read here. Fields that are not ours are dropped, and nothing throws.
 */
export function readFigures(given: Readonly<Record<string, unknown>>, bounds: Bounds): Reading {
  const read = inputKeys.map((key) => {
    const { name } = costInputs[key]
    return { key, name, result: figureIn(key, bounds).safeParse(given[name]) }
  })
  const basis = basisIn.parse(given[basisName])
  const values: Partial<Record<InputKey, number>> = {}
  for (const { key, result } of read) {
    if (result.success && result.data !== null) values[key] = result.data
  }
  const problems = read.flatMap(({ key, result }) =>
    result.success ? [] : [{ key, message: result.error.issues[0]?.message ?? 'Enter a number.' }],
  )
  const wrong = new Set(problems.map(({ key }) => key))
  const missing = inputKeys.filter(
    (key) => isNeeded(key, basis) && values[key] === undefined && !wrong.has(key),
  )
  const isWhole = problems.length === 0 && missing.length === 0
  return {
    typed: Object.fromEntries(read.map(({ name }) => [name, typedText.parse(given[name])])),
    ...{ basis, problems, missing },
    figures: isWhole ? figuresOf(values, basis) : null,
  }
}

/** The benefits of somebody whose whole cost is known are within it. */
function isNeeded(key: InputKey, basis: CostBasis): boolean {
  return costInputs[key].isNeeded || (key === 'benefitsShare' && basis === 'baseSalary')
}

function figuresOf(values: Partial<Record<InputKey, number>>, costBasis: CostBasis): Figures {
  const of = (key: InputKey) => {
    const value = values[key] ?? costInputs[key].whenEmpty
    return isShare(costInputs[key]) ? value / 100 : value
  }
  return {
    costBasis,
    ecmoDaysPerYear: of('ecmoDaysPerYear'),
    inHouseHoursPerDay: of('inHouseHoursPerDay'),
    inHouseCircuitsPerSpecialist: of('inHouseCircuitsPerSpecialist'),
    partnerHoursPerDay: of('partnerHoursPerDay'),
    partnerCircuitsPerSpecialist: of('partnerCircuitsPerSpecialist'),
    paidHoursPerFte: of('paidHoursPerFte'),
    productiveShare: of('productiveShare'),
    minimumTeamFte: of('minimumTeamFte'),
    redeployedShare: of('redeployedShare'),
    ftePerPerson: of('ftePerPerson'),
    trainedPeopleOverride: of('trainedPeopleOverride'),
    annualCostPerFte: of('annualCostPerFte'),
    benefitsShare: of('benefitsShare'),
    premiumPayShare: of('premiumPayShare'),
    onCallHours: of('onCallHours'),
    onCallRate: of('onCallRate'),
    competencyHoursPerPerson: of('competencyHoursPerPerson'),
    courseFeePerPerson: of('courseFeePerPerson'),
    annualTurnover: of('annualTurnover'),
    costPerDeparture: of('costPerDeparture'),
    programOverhead: of('programOverhead'),
    monthlyRetainer: of('monthlyRetainer'),
    onboardingFee: of('onboardingFee'),
    contractYears: of('contractYears'),
    retainedHospitalCost: of('retainedHospitalCost'),
    hourlyRate: of('hourlyRate'),
    travelPerDay: of('travelPerDay'),
    minimumAnnualCommitment: of('minimumAnnualCommitment'),
  }
}

/** What stands after `?` or `#` for the same figures: nothing that is empty. */
export function figuresQuery({ typed, basis }: Pick<Reading, 'typed' | 'basis'>): string {
  const filled = Object.entries(typed).filter(([, text]) => text !== '')
  return `${new URLSearchParams([
    [modelVersion.name, modelVersion.value],
    ...filled,
    ...(basis === 'baseSalary' ? [[basisName, basis]] : []),
  ])}`
}
