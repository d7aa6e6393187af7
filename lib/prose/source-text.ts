/** What a reference list shows of a source. */
export interface SourceFields {
  title?: string | null
  authors?: readonly string[] | null
  journal?: string | null
  year?: number | null
  doi?: string | null
  pmid?: string | null
  url?: string | null
}

/** Where the source can be read: its DOI first, then PubMed, then its own address. */
export function sourceHref(source: SourceFields): string | null {
  const { doi, url } = source
  if (doi) return `https://doi.org/${encodeURIComponent(doi).replaceAll('%2F', '/')}`
  return pubMedHref(source) ?? url ?? null
}

/** The record of the source in PubMed; null where we do not know it. */
export function pubMedHref({ pmid }: SourceFields): string | null {
  return pmid ? `https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(pmid)}/` : null
}

/** At most `most` names, then “et al.”, as medical journals shorten them. */
export function authorList(authors: readonly string[] | null | undefined, most = 3): string {
  const names = (authors ?? []).filter(Boolean)
  return names.length > most ? `${names.slice(0, most).join(', ')}, et al.` : names.join(', ')
}

/** The source in a few words, for a margin: “Combes A, et al. N Engl J Med, 2018”. */
export function shortSource(source: SourceFields): string {
  const who = authorList(source.authors, 1)
  const where = [source.journal, source.year].filter(Boolean).join(', ')
  return [who, where || source.title].filter(Boolean).join(who.endsWith('.') ? ' ' : '. ')
}
