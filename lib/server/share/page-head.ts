/** What the head of a page says of its share picture. */
export interface ShareHead {
  /** Absolute. */
  image: string
  alt: string
}

const letters: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
}

/** React escapes these five in attributes, so no editor can end one. */
const unescaped = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => letters[name] ?? '')

function metaOf(html: string, property: string): string | null {
  const [, content] = new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html) ?? []
  return content === undefined ? null : unescaped(content)
}

/** Reads the share picture's address and words from a page that React wrote; null where there is none. */
export function shareHead(html: string): ShareHead | null {
  const image = metaOf(html, 'og:image')
  const alt = metaOf(html, 'og:image:alt')
  return image && alt ? { image, alt } : null
}
