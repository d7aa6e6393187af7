// An end tag that the parser of every browser adds by itself (HTML, 13.1.2.4): before the beginning
// of a brother, or the end of a parent that is no link. What stands between them may be nothing.
const ofItems = /<\/li>(?=<li[\s>]|<\/[ou]l>)/g
const ofTerms = /<\/d[dt]>(?=<d[dt][\s>])|<\/dd>(?=<\/(?:dl|div)>)/g
const ofCells = /<\/t[dh]>(?=<t[dh][\s>]|<\/tr>)/g
const ofRows = /<\/tr>(?=<tr[\s>]|<\/t(?:body|head|able)>)/g
const ofParagraphs =
  /<\/p>(?=<(?:p|ul|ol|dl|div|section|figure|table|h[1-6]|nav|blockquote|address|details|header|footer|form)[\s>]|<\/(?:div|li|dd|td|section|article|blockquote|header|footer|main|address|details|figcaption)>)/g

/** As React writes them; HTML does not mind, and the style sheet has these letters already. */
const namesOfReact = / (?:charSet|dateTime|fetchPriority|popoverTarget(?:Action)?|srcSet)=(?=")/g
const tags = /<[a-z][a-z0-9-]*\s[^>]*>/g

/**
 * The same page in fewer bytes: without end tags that say nothing, and names in small letters. React
 * escapes `<` and `"` in all that somebody writes, so both are ours. See docs/decisions/34.
 */
export function withShortMarkup(html: string): string {
  const small = html.replace(tags, (tag) => tag.replace(namesOfReact, (name) => name.toLowerCase()))
  return [ofParagraphs, ofItems, ofTerms, ofCells, ofRows].reduce(
    (text, idle) => text.replace(idle, ''),
    small,
  )
}
