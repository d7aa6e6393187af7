const withoutWeakness = (tag: string) => tag.trim().replace(/^W\//, '')

/** Whether a reader has this very text already (RFC 9110, 13.1.2: weak tags count as well). */
export function isKnownToReader(ifNoneMatch: string | undefined, etag: string): boolean {
  const known = (ifNoneMatch ?? '').split(',').map(withoutWeakness)
  return known.includes(withoutWeakness(etag)) || known.includes('*')
}
