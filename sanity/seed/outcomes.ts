import { ref, type SeedDocument } from './document.ts'

type Measure = {
  title: string
  definition: string
  population: string
  counts: { numerator?: number; denominator: number; withheld?: string }
  limitations: string[]
  benchmark?: { text: string; source: string }
}

const dataSource = 'Invented for this sample: no shift, patient or hospital stands behind it'

const measures: Record<string, Measure> = {
  'shifts-filled': {
    title: 'Shifts filled as agreed',
    definition:
      'Shifts on which one of our specialists was at the bedside at the agreed hour, of all shifts that a hospital had asked for in writing.',
    population: 'All shifts requested by the hospitals we worked with',
    counts: { numerator: 1_182, denominator: 1_204 },
    limitations: [
      'Counted by us from our own roster; hospitals did not count again.',
      'A shift that was asked for by phone and never written down is not in it.',
    ],
  },
  'on-time': {
    title: 'At the bedside within the agreed time',
    definition:
      'Urgent calls after which a specialist was at the bedside within the time in the contract, of all urgent calls.',
    population: 'All urgent calls from hospitals with a response time in their contract',
    counts: { numerator: 143, denominator: 160 },
    limitations: [
      'Agreed times differ from hospital to hospital.',
      'Roads and weather count against us, whoever was at fault.',
    ],
  },
  'circuit-changes': {
    title: 'Unplanned circuit changes',
    definition:
      'Runs with at least one circuit change that nobody had planned, of all runs we helped to care for.',
    population: 'Adults on VV or VA ECMO at the hospitals we worked with',
    counts: { denominator: 96, withheld: 'counted' },
    limitations: ['The length of a run is not accounted for.'],
  },
  'alive-at-60-days': {
    title: 'Alive 60 days after VV ECMO began',
    definition:
      'Patients known to be alive 60 days after cannulation, of all adults whose VV ECMO run we helped to care for. Lost to follow-up counts as not known to be alive.',
    population: 'Adults on VV ECMO for respiratory failure',
    counts: { numerator: 58, denominator: 96 },
    limitations: [
      'Not adjusted for age, illness or how sick patients were.',
      'The hospital chose the patients, led the care and did most of the work: this is no measure of us alone.',
    ],
    benchmark: {
      text: 'In the EOLIA trial 80 of 124 patients assigned to ECMO were alive at 60 days. They were chosen for a trial, so they are not like everyone counted here.',
      source: 'source-eolia',
    },
  },
}

/** Invented numbers that show how a measure would stand on the site. Never on a production dataset. */
export const outcomeDocuments: SeedDocument[] = Object.entries(measures).map(
  ([id, { counts, benchmark, ...measure }]) => ({
    _id: `outcome-sample-${id}`,
    _type: 'outcomeMeasure',
    ...measure,
    ...counts,
    dataSource,
    period: { from: '2025-07-01', to: '2026-06-30' },
    ...(benchmark && { benchmark: { text: benchmark.text, source: ref(benchmark.source) } }),
    approvedBy: ref('person-maren-oyelaran'),
    approvedOn: '2026-09-15',
    isSample: true,
  }),
)
