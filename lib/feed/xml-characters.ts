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

/** Plain text as HTML has it: Atom's titles and summaries are read as HTML. */
export function asHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}

/** Mends the names of topics in an Atom feed: its writer leaves `<` in attributes, and XML does not. */
export function withWholeCategories(atom: string): string {
  return atom.replace(/<category label="[^"]*"/g, (tag) => `<${tag.slice(1).replace(/</g, '&lt;')}`)
}
