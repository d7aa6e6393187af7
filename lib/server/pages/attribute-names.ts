/** As React writes them; HTML does not mind, and the style sheet has these letters already. */
const namesOfReact = / (?:charSet|dateTime|fetchPriority|popoverTarget(?:Action)?|srcSet)=(?=")/g
const tags = /<[a-z][a-z0-9-]*\s[^>]*>/g

/**
 * The same page with names of attributes as HTML writes them. React escapes `<` and `"` in all that
 * somebody writes, so no words of theirs are taken for one.
 */
export function withHtmlNames(html: string): string {
  return html.replace(tags, (tag) => tag.replace(namesOfReact, (name) => name.toLowerCase()))
}
