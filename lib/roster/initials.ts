/** Up to two initials for a person without a portrait: the first and the last word before any comma. */
export function initials(name: string): string {
  const [own = ''] = name.normalize('NFC').split(',')
  const words = own.split(/\s+/u).filter((word) => /^\p{L}/u.test(word))
  const first = words[0]
  const last = words.length > 1 ? words.at(-1) : undefined
  return [first, last]
    .map((word) => (word ? (Array.from(word)[0] ?? '') : ''))
    .join('')
    .toUpperCase()
}
