import type { Figures } from './compare.ts'

/** How a figure is written: `%` is of 100 on the page and in the Studio, of 1 in the formula. */
type Unit =
  | 'days a year'
  | 'hours a day'
  | 'circuits'
  | 'hours a year'
  | '%'
  | 'FTE'
  | 'people'
  | '$ a year'
  | '$ an hour'
  | 'hours a year each'
  | '$ a year each'
  | '% a year'
  | '$ each'
  | '$ a month'
  | '$ once'
  | 'years'
  | '$ a day'

export type Group = 'main' | 'team' | 'people' | 'partner'

export interface CostInput {
  /** In a query string, in a hash and as a field's name: short, since addresses have 1,024 characters. */
  name: string
  label: string
  unit: Unit
  group: Group
  /** What the formula bears; an editor may set narrower bounds. */
  min: number
  max: number
  step: number
  /** Without it there is no result. The others count as `whenEmpty`. */
  isNeeded: boolean
  whenEmpty: number
}

type Given = Omit<CostInput, 'isNeeded' | 'whenEmpty'>

const needed = (input: Given): CostInput => ({ ...input, isNeeded: true, whenEmpty: 0 })
const extra = (input: Given, whenEmpty = 0): CostInput => ({
  ...input,
  isNeeded: false,
  whenEmpty,
})

/** A figure that is a number. Who is paid how is a choice: see `costBasis`. */
export type InputKey = Exclude<keyof Figures, 'costBasis'>

/** Every figure of the comparison, in the order of the page: those that decide most stand first. */
export const costInputs: Readonly<Record<InputKey, CostInput>> = {
  redeployedShare: needed({
    name: 'idle',
    label: 'Idle time of an in-house team that you use elsewhere',
    unit: '%',
    group: 'main',
    min: 0,
    max: 100,
    step: 1,
  }),
  ecmoDaysPerYear: needed({
    name: 'days',
    label: 'ECMO days a year',
    unit: 'days a year',
    group: 'main',
    min: 0,
    max: 3650,
    step: 1,
  }),
  annualCostPerFte: needed({
    name: 'cost',
    label: 'Cost of one full-time specialist',
    unit: '$ a year',
    group: 'main',
    min: 10_000,
    max: 1_000_000,
    step: 1000,
  }),
  hourlyRate: needed({
    name: 'rate',
    label: 'Hourly rate of a partner',
    unit: '$ an hour',
    group: 'main',
    min: 1,
    max: 1000,
    step: 1,
  }),
  inHouseHoursPerDay: needed({
    name: 'hours',
    label: 'Specialist hours for each ECMO day, in-house',
    unit: 'hours a day',
    group: 'team',
    min: 0,
    max: 72,
    step: 0.5,
  }),
  inHouseCircuitsPerSpecialist: needed({
    name: 'circuits',
    label: 'Circuits that one specialist watches, in-house',
    unit: 'circuits',
    group: 'team',
    min: 0.25,
    max: 10,
    step: 0.25,
  }),
  minimumTeamFte: needed({
    name: 'team',
    label: 'Smallest team that covers every hour',
    unit: 'FTE',
    group: 'team',
    min: 0,
    max: 100,
    step: 0.1,
  }),
  paidHoursPerFte: needed({
    name: 'paid',
    label: 'Paid hours of one FTE',
    unit: 'hours a year',
    group: 'team',
    min: 1000,
    max: 3000,
    step: 1,
  }),
  productiveShare: needed({
    name: 'productive',
    label: 'Share of paid hours that is worked',
    unit: '%',
    group: 'team',
    min: 10,
    max: 100,
    step: 1,
  }),
  ftePerPerson: needed({
    name: 'fte',
    label: 'FTE that one person works',
    unit: 'FTE',
    group: 'team',
    min: 0.1,
    max: 1,
    step: 0.05,
  }),
  trainedPeopleOverride: extra({
    name: 'people',
    label: 'People whom you keep trained',
    unit: 'people',
    group: 'team',
    min: 0,
    max: 500,
    step: 1,
  }),
  benefitsShare: extra({
    name: 'benefits',
    label: 'Benefits, as a share of the whole cost',
    unit: '%',
    group: 'people',
    min: 0,
    max: 80,
    step: 1,
  }),
  premiumPayShare: extra({
    name: 'premium',
    label: 'Overtime and premium pay, on top of pay',
    unit: '%',
    group: 'people',
    min: 0,
    max: 100,
    step: 1,
  }),
  onCallHours: extra({
    name: 'call-hours',
    label: 'On-call hours that you pay',
    unit: 'hours a year',
    group: 'people',
    min: 0,
    max: 50_000,
    step: 1,
  }),
  onCallRate: extra({
    name: 'call-rate',
    label: 'Pay for an hour on call',
    unit: '$ an hour',
    group: 'people',
    min: 0,
    max: 500,
    step: 1,
  }),
  competencyHoursPerPerson: extra({
    name: 'training',
    label: 'Training and competency, for each person',
    unit: 'hours a year each',
    group: 'people',
    min: 0,
    max: 1000,
    step: 1,
  }),
  courseFeePerPerson: extra({
    name: 'course',
    label: 'Course fees, for each person',
    unit: '$ a year each',
    group: 'people',
    min: 0,
    max: 50_000,
    step: 50,
  }),
  annualTurnover: extra({
    name: 'turnover',
    label: 'Specialists who leave',
    unit: '% a year',
    group: 'people',
    min: 0,
    max: 100,
    step: 0.1,
  }),
  costPerDeparture: extra({
    name: 'departure',
    label: 'Cost of replacing one person',
    unit: '$ each',
    group: 'people',
    min: 0,
    max: 1_000_000,
    step: 1000,
  }),
  programOverhead: extra({
    name: 'overhead',
    label: 'Other yearly cost of an in-house team',
    unit: '$ a year',
    group: 'people',
    min: 0,
    max: 10_000_000,
    step: 1000,
  }),
  partnerHoursPerDay: needed({
    name: 'partner-hours',
    label: 'Specialist hours for each ECMO day, partner',
    unit: 'hours a day',
    group: 'partner',
    min: 0,
    max: 72,
    step: 0.5,
  }),
  partnerCircuitsPerSpecialist: needed({
    name: 'partner-circuits',
    label: 'Circuits that one specialist watches, partner',
    unit: 'circuits',
    group: 'partner',
    min: 0.25,
    max: 10,
    step: 0.25,
  }),
  monthlyRetainer: extra({
    name: 'retainer',
    label: 'Retainer',
    unit: '$ a month',
    group: 'partner',
    min: 0,
    max: 1_000_000,
    step: 100,
  }),
  travelPerDay: extra({
    name: 'travel',
    label: 'Travel and lodging for each ECMO day',
    unit: '$ a day',
    group: 'partner',
    min: 0,
    max: 10_000,
    step: 10,
  }),
  onboardingFee: extra({
    name: 'onboarding',
    label: 'Onboarding fee',
    unit: '$ once',
    group: 'partner',
    min: 0,
    max: 5_000_000,
    step: 1000,
  }),
  contractYears: extra(
    {
      name: 'years',
      label: 'Length of the contract',
      unit: 'years',
      group: 'partner',
      min: 0.5,
      max: 10,
      step: 0.5,
    },
    1,
  ),
  minimumAnnualCommitment: extra({
    name: 'minimum',
    label: 'Minimum that you would owe each year',
    unit: '$ a year',
    group: 'partner',
    min: 0,
    max: 20_000_000,
    step: 1000,
  }),
  retainedHospitalCost: extra({
    name: 'retained',
    label: 'Cost that stays with you besides a partner',
    unit: '$ a year',
    group: 'partner',
    min: 0,
    max: 10_000_000,
    step: 1000,
  }),
}

const keys = Object.keys(costInputs)

export function isInputKey(key: unknown): key is InputKey {
  return typeof key === 'string' && Object.hasOwn(costInputs, key)
}

/** Every figure that is a number, in the order of the page. */
export const inputKeys: readonly InputKey[] = keys.filter(isInputKey)

export const isShare = ({ unit }: Pick<CostInput, 'unit'>) => unit.startsWith('%')
export const isMoney = ({ unit }: Pick<CostInput, 'unit'>) => unit.startsWith('$')
