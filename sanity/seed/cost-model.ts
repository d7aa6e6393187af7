import { costInputs, type InputKey, inputKeys } from '#lib/cost-model/inputs.ts'
import { type Json, ref, type SeedDocument } from './document.ts'

type Start = { value?: number; note?: string; sourced?: { source: string; asOf: string } }

/**
 * Where the comparison starts. Two figures are published; the others show how the page works, and
 * nobody stands for them. What a partner asks is left empty: an invented price is never on the site.
 */
const starts: Partial<Record<InputKey, Start>> = {
  ecmoDaysPerYear: {
    value: 120,
    note: '15 adult runs a year, the median per center in the registry’s report, times 8 days a run (range 5.3 to 11).',
    sourced: { source: 'source-elso-registry', asOf: '2022-12-31' },
  },
  annualCostPerFte: {
    value: 108_000,
    note: 'A nurse or respiratory therapist; the same study has $175,000 for a perfusionist. Figures of 2018 and 2019. That they are for one FTE-year is our reading.',
    sourced: { source: 'source-cost-nurse-perfusionist', asOf: '2019-12-31' },
  },
  inHouseHoursPerDay: { value: 24 },
  inHouseCircuitsPerSpecialist: { value: 1 },
  minimumTeamFte: { value: 5 },
  paidHoursPerFte: { value: 2080 },
  productiveShare: { value: 85 },
  ftePerPerson: { value: 0.9 },
  competencyHoursPerPerson: { value: 24 },
  partnerHoursPerDay: { value: 24 },
  partnerCircuitsPerSpecialist: { value: 1 },
}

function figure(key: InputKey): Json {
  const { unit, min, max, step } = costInputs[key]
  const { value, note, sourced } = starts[key] ?? {}
  return {
    _type: 'costInput',
    _key: key,
    figure: key,
    ...(value !== undefined && { value }),
    ...{ unit, min, max, step },
    status: sourced ? 'sourced' : value === undefined ? 'editor' : 'illustrative',
    ...(sourced && { source: ref(sourced.source), asOf: sourced.asOf }),
    ...(note && { note }),
  }
}

export const costModel: SeedDocument = {
  _id: 'costModel',
  _type: 'costModel',
  inputs: inputKeys.map(figure),
  spread: 15,
}
