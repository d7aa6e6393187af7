import { formatDate } from '../dates.ts'
import {
  type CountedMeasure,
  countsInWords,
  figuresOf,
  type Period,
  periodInWords,
} from '../outcomes/measure.ts'
import { paths } from '../paths.ts'
import { type SourceFields, shortSource, sourceHref } from './source-text.ts'

interface SourceBasis extends SourceFields {
  _type: 'source'
  population?: string | null
}

/** Our own cost comparison, as a note needs it. */
interface CostModelBasis {
  _type: 'costModel'
  /** How many of its inputs have a value that is not only an illustration. */
  figures?: number | null
  /** ISO day of the newest of them. */
  asOf?: string | null
}

/** A number about our care. */
interface MeasureBasis extends CountedMeasure {
  _type: 'outcomeMeasure'
  title?: string | null
  population?: string | null
  period?: Period | null
  limitations?: readonly string[] | null
}

/** What words of a text rest on. */
export type Basis = SourceBasis | MeasureBasis | CostModelBasis

/** The basis in a few words, for a list of references or a feed. */
export function basisTitle(basis: Basis): string {
  if (basis._type === 'costModel') return costModelTitle(basis)
  return basis._type === 'outcomeMeasure' ? measureTitle(basis) : shortSource(basis)
}

/** The basis and whom it speaks of, for a note in the margin. */
export function basisNote(basis: Basis): string {
  if (basis._type === 'costModel') return `${costModelTitle(basis)}.`
  if (basis._type === 'outcomeMeasure') return measureNote(basis)
  const { population } = basis
  return `${shortSource(basis)}.${population ? ` ${population}.` : ''}`
}

/** Where the basis can be read; null where it has no page of its own. */
export function basisHref(basis: Basis): string | null {
  if (basis._type === 'costModel') return paths.costComparison()
  return basis._type === 'source' ? sourceHref(basis) : null
}

function measureTitle({ title }: MeasureBasis): string {
  return `Vivacity Perfusion, outcome measure: ${title ?? 'untitled'}`
}

/** Counts never stand without their denominator, their period and what they cannot show. */
function measureNote(measure: MeasureBasis): string {
  const figures = figuresOf(measure)
  const facts = [
    figures && countsInWords(figures),
    periodInWords(measure.period),
    measure.population,
    ...(measure.limitations ?? []),
  ]
  return [measureTitle(measure), ...facts]
    .flatMap((fact) => (fact ? [/[.?!]$/u.test(fact) ? fact : `${fact}.`] : []))
    .join(' ')
}

function costModelTitle({ figures, asOf }: CostModelBasis): string {
  const day = asOf ? formatDate(asOf) : ''
  const count = `${figures ?? 0} figure${figures === 1 ? '' : 's'}`
  return `Vivacity Perfusion, cost model: ${count}${day ? ` as of ${day}` : ''}`
}
