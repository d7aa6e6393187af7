/**
 * A text without the characters that XML cannot hold, escaped or not: one that was pasted into an
 * article would make the whole feed unreadable. Source: https://www.w3.org/TR/xml/#charsets
 */
export function withXmlCharacters(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what goes.
      .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
  )
}
