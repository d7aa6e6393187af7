/**
 * A short mark of a consent's id, for pages: whoever serves them finds what rests on it. Two ids may
 * share one; then what rests on the other is withheld with it until its page is drawn anew.
 * Source: FNV-1a, 32 bits, http://www.isthe.com/chongo/tech/comp/fnv/.
 */
export function consentMark(id: string): string {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193)
  return (hash >>> 0).toString(36)
}
