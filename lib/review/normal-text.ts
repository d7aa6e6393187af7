/**
 * Words without what a keyboard, a paste or an edit marker changes: kinds of spaces, quotes and
 * hyphens. Not NFKC, which would make “10³” into “103”.
 */
export function normalText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’‚‛]/gu, "'")
    .replace(/[‐‑‒–−]/gu, '-')
    .replace(/…/gu, '...')
    .replace(/\s+/gu, ' ')
    .trim()
}
