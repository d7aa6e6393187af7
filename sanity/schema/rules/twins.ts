import type { CustomValidator } from 'sanity'
import { type Asking, termNamed, twinOf } from './ask-lake.ts'

/** Which other document has it already, in words for the editor; null where none has. */
type Twin<Value> = (value: Value, context: Asking) => Promise<string | null>

export const doiTwin: Twin<string | undefined> = async (doi, context) => {
  const twin = doi ? await twinOf('source', 'doi', doi, context) : null
  return twin && `“${twin}” has this DOI already. Use that source instead.`
}

export const pmidTwin: Twin<string | undefined> = async (pmid, context) => {
  const twin = pmid ? await twinOf('source', 'pmid', pmid, context) : null
  return twin && `“${twin}” has this PubMed number already. Use that source instead.`
}

export const abbreviationTwin: Twin<string | undefined> = async (abbreviation, context) => {
  const twin = abbreviation
    ? await twinOf('credential', 'abbreviation', abbreviation, context)
    : null
  return twin && `“${twin}” has this abbreviation already.`
}

/** A term and its other names belong to one document: the search would not know which is meant. */
export const termTwin: Twin<string | readonly unknown[] | undefined> = async (names, context) => {
  const asked = [names ?? []].flat().flatMap((name) => (typeof name === 'string' ? name : []))
  const twin = asked.length > 0 ? await termNamed(asked, context) : null
  return twin && `“${twin}” has this name already. Add to that term instead.`
}

/** The rule of a field. */
const refusing =
  <Value>(twin: Twin<Value>): CustomValidator<Value> =>
  async (value, context) =>
    (await twin(value, context)) ?? true

export const refuseTwinDoi = refusing(doiTwin)
export const refuseTwinPmid = refusing(pmidTwin)
export const refuseTwinAbbreviation = refusing(abbreviationTwin)
export const refuseTwinTerm: CustomValidator<string | unknown[] | undefined> = refusing(termTwin)
