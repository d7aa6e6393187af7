/** A mail before it is sent. */
export interface Letter {
  /** One address each: none is ever read as a list of them. */
  readonly to: readonly string[]
  /** Who an answer goes to; the sender of the letter where it is left out. */
  readonly replyTo?: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** The same from try to try: a mail program shows one that came twice once. */
  readonly messageId: string
  /** Whether it answers somebody (RFC 3834): programs that answer by themselves let both be. */
  readonly kind: 'auto-generated' | 'auto-replied'
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
export const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/g, (character) => escapes[character] ?? '')

/** For a header: one line, without what no keyboard types. @param most characters */
export function headerLine(text: string, most: number): string {
  const line = text
    .toWellFormed()
    .replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
  const letters = [...line]
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : line
}

/** The whole of a letter in HTML: a title, and markup that is escaped already. */
export function htmlOf(title: string, markup: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>${escapeHtml(title)}</title></head><body style="font:16px/1.5 system-ui,sans-serif;max-width:40em;margin:1em auto;padding:0 1em">${markup}</body></html>`
}

/** Paragraphs and line breaks as they were typed. */
export function paragraphs(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('')
}
