/** A page that needs React in the browser carries this attribute somewhere in its markup. */
const hydrationMark = ' data-hydrate=""'

const scripts = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi
const scriptPreloads = /<link\b(?=[^>]*\bas="script")[^>]*>/gi
const structuredData = /\btype="application\/ld\+json"/i
const keptScript = /\btype="application\/ld\+json"|\bdata-keep\b/i

/** Where React would take a page up again: comments between texts, and an empty box for late parts. */
const reactsMarks = /<!--[^>]*-->/g
const boxForLateParts = '<div hidden=""></div>'

/**
 * Whether a finished page has a client component, and so keeps the framework's scripts.
 * React escapes quotes in text and in attributes, so no editor can write the mark.
 */
export function isHydrated(html: string): boolean {
  return html.includes(hydrationMark)
}

/** The scripts of a page that a browser would run. `text` is empty for those with an address. */
export function scriptsOf(html: string): Array<{ attributes: string; text: string }> {
  return [...html.matchAll(scripts)]
    .map(([, attributes = '', text = '']) => ({ attributes, text }))
    .filter(({ attributes }) => !structuredData.test(attributes))
}

/**
 * Takes the framework's scripts out of a finished page that has no client component.
 * Structured data and scripts marked `data-keep` stay. React writes text with `<` escaped, so a
 * literal `<script` in the markup is always an element, never content. So is a comment.
 */
export function withoutFrameworkScripts(html: string): string {
  if (isHydrated(html)) return html
  return html
    .replace(scripts, (script, attributes: string) => (keptScript.test(attributes) ? script : ''))
    .replace(scriptPreloads, '')
    .replace(reactsMarks, '')
    .replace(boxForLateParts, '')
}
