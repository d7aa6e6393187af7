const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/**
 * A link target that is safe to put into a page, trimmed, or null.
 * Allows http, https, mailto, tel, and addresses on this site (`/x`, `#x`, `?x`).
 * Refuses scripts, data, `//other.example`, backslashes, which browsers read as slashes,
 * and control characters, which they drop: `java\nscript:` would run.
 */
export function safeHref(href: string | null | undefined): string | null {
  const trimmed = href?.trim()
  if (!trimmed || hasControlOrBackslash(trimmed)) return null
  if (/^[#?]/.test(trimmed)) return trimmed
  if (trimmed.startsWith('/')) return trimmed.startsWith('//') ? null : trimmed
  const url = URL.parse(trimmed)
  return url && schemes.has(url.protocol) ? trimmed : null
}

/** Whether a safe href leaves this site for another one. */
export function isExternal(href: string): boolean {
  return /^https?:/i.test(href)
}

function hasControlOrBackslash(text: string): boolean {
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0
    if (code < 0x20 || code === 0x7f || sign === '\\') return true
  }
  return false
}
