import type { CustomValidator } from 'sanity'
import { termNamed, twinOf } from './ask-lake.ts'

export const refuseTwinDoi: CustomValidator<string | undefined> = async (doi, context) => {
  const twin = doi ? await twinOf('source', 'doi', doi, context) : null
  return twin === null || `“${twin}” has this DOI already. Use that source instead.`
}

export const refuseTwinPmid: CustomValidator<string | undefined> = async (pmid, context) => {
  const twin = pmid ? await twinOf('source', 'pmid', pmid, context) : null
  return twin === null || `“${twin}” has this PubMed number already. Use that source instead.`
}

export const refuseTwinAbbreviation: CustomValidator<string | undefined> = async (
  abbreviation,
  context,
) => {
  const twin = abbreviation
    ? await twinOf('credential', 'abbreviation', abbreviation, context)
    : null
  return twin === null || `“${twin}” has this abbreviation already.`
}

/** A term and its other names belong to one document: the search would not know which is meant. */
export const refuseTwinTerm: CustomValidator<string | unknown[] | undefined> = async (
  names,
  context,
) => {
  const asked = [names ?? []].flat().flatMap((name) => (typeof name === 'string' ? name : []))
  const twin = asked.length > 0 ? await termNamed(asked, context) : null
  return twin === null || `“${twin}” has this name already. Add to that term instead.`
}
