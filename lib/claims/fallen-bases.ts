import { isRecord } from './document-texts.ts'
import { type FallenTest, fallenReason } from './fallen-basis.ts'

/** Of the documents with the ids `$ids`, what is needed to tell whether they carry anything. */
export const basesQuery = `*[_id in $ids]{
  _id, _type, title, status, definition, numerator, denominator, withheld, period, population,
  dataSource, limitations, approvedBy, approvedOn,
  "figures": count(inputs[status in ["company", "published"] && defined(value)])
}`

/** The ids of all that a stored document's words rest on. */
export function basisIds(value: unknown): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap(basisIds))]
  if (!isRecord(value)) return []
  const { _type, basis, source } = value
  const own = [...(_type === 'evidence' ? refOf(basis) : []), ...refOf(source)]
  return [...new Set([...own, ...Object.values(value).flatMap(basisIds)])]
}

/** Judges references by what they point to. @param bases the answer to `basesQuery` */
export function fallenTestOf(bases: unknown): FallenTest {
  const reasons = new Map(
    (Array.isArray(bases) ? bases : []).flatMap((basis: unknown) => {
      const reason = isRecord(basis) ? fallenReason(basis) : null
      return isRecord(basis) && reason ? [[basis._id, reason] as const] : []
    }),
  )
  return (basis) => (isRecord(basis) && reasons.get(basis._ref)) || fallenReason(basis)
}

function refOf(value: unknown): string[] {
  return isRecord(value) && typeof value._ref === 'string' ? [value._ref] : []
}
