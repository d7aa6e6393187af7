// What networks read in other elements of the same head, and what only scripts of a framework read:
// title, description and picture of a shared link are told once, for all of them (`og:`).
const toldTwice =
  /<meta name="(?:twitter:(?:title|description|image(?::\w+)?)|next-size-adjust)" content="[^"]*"\s*\/?>/g
/** Every browser that fetches typefaces ahead reads WOFF2. */
const typeOfFont = /(<link rel="preload"[^>]*) type="font\/woff2"/g

/** A page whose head says everything once. React escapes quotes, so no editor can write an element. */
export function withShortHead(html: string): string {
  return html.replace(toldTwice, '').replace(typeOfFont, '$1')
}
