/** Up to two initials for a person without a portrait: first and last word that starts with a letter. */
export function initials(name: string): string {
  const words = name
    .normalize('NFC')
    .split(/[\s,]+/u)
    .filter((word) => /^\p{L}/u.test(word))
  const first = words[0]
  const last = words.length > 1 ? words.at(-1) : undefined
  return [first, last]
    .map((word) => (word ? (Array.from(word)[0] ?? '') : ''))
    .join('')
    .toUpperCase()
}
