const prefix =
  /^(?:https?:\/\/)?(?:pubmed\.ncbi\.nlm\.nih\.gov\/|www\.ncbi\.nlm\.nih\.gov\/pubmed\/)|^pmid:?\s*/i

/** What is wrong with a PubMed number; null where nothing is. An absent one is not wrong. */
export function pmidProblem(pmid: string | undefined): string | null {
  if (!pmid) return null
  if (prefix.test(pmid))
    return `Keep only the number: ${pmid.replace(prefix, '').replace(/\/$/, '')}`
  if (/^PMC\d/i.test(pmid)) return 'This is a number of PubMed Central. Copy the PMID beside it.'
  return /^[1-9]\d{0,7}$/.test(pmid)
    ? null
    : 'A PubMed number has one to eight digits, such as 29791822.'
}
