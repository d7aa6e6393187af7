const wellFormed = /^10\.\d{4,9}\/[^\s"<>]+$/
const prefix = /^(?:https?:\/\/)?(?:dx\.)?doi\.org\/|^doi:\s*/i

/** What is wrong with a DOI; null where nothing is. An absent one is not wrong. */
export function doiProblem(doi: string | undefined): string | null {
  if (!doi) return null
  if (prefix.test(doi)) return `Keep only the identifier: ${doi.replace(prefix, '')}`
  if (!wellFormed.test(doi) || /[.,;]$/.test(doi)) {
    return 'A DOI looks like 10.1056/NEJMoa1800385. Copy it from the page of the paper.'
  }
  return null
}
