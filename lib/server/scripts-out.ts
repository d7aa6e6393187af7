/** A page that needs React in the browser carries this attribute somewhere in its markup. */
const hydrationMark = 'data-hydrate'

const scripts = /<script\b([^>]*)>[\s\S]*?<\/script>/gi
const scriptPreloads = /<link\b(?=[^>]*\bas="script")[^>]*>/gi
const keptScript = /\btype="application\/ld\+json"|\bdata-keep\b/i

/**
 * Takes the framework's scripts out of a finished page that has no client component.
 * Structured data and scripts marked `data-keep` stay. React writes text with `<` escaped, so a
 * literal `<script` in the markup is always an element, never content.
 */
export function withoutFrameworkScripts(html: string): string {
  if (html.includes(hydrationMark)) return html
  return html
    .replace(scripts, (script, attributes: string) => (keptScript.test(attributes) ? script : ''))
    .replace(scriptPreloads, '')
}
