import { formatDate } from '../dates.ts'
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

/** What words of a text rest on. */
export type Basis = SourceBasis | CostModelBasis

/** The basis in a few words, for a list of references or a feed. */
export function basisTitle(basis: Basis): string {
  return basis._type === 'costModel' ? costModelTitle(basis) : shortSource(basis)
}

/** The basis and whom it speaks of, for a note in the margin. */
export function basisNote(basis: Basis): string {
  if (basis._type === 'costModel') return `${costModelTitle(basis)}.`
  const { population } = basis
  return `${shortSource(basis)}.${population ? ` ${population}.` : ''}`
}

/** Where the basis can be read; null where it has no page of its own. */
export function basisHref(basis: Basis): string | null {
  return basis._type === 'costModel' ? null : sourceHref(basis)
}

function costModelTitle({ figures, asOf }: CostModelBasis): string {
  const day = asOf ? formatDate(asOf) : ''
  const count = `${figures ?? 0} figure${figures === 1 ? '' : 's'}`
  return `Vivacity Perfusion, cost model: ${count}${day ? ` as of ${day}` : ''}`
}
