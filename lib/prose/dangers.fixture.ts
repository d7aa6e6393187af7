const elements = /^(?:script|iframe|object|embed|base|style|link|meta|form|template)$/
const addresses = /^(?:href|src|srcset|action|formaction|xlink:href|poster|data)$/
const harmless =
  /^(?:https?:\/\/|mailto:|tel:|[#?]|\/(?![/\\])|data:image\/(?:jpeg|png|webp);base64,)/i

/**
 * What a browser could run or follow in a piece of markup, one line each; empty when it is harmless.
 * Text has its `<` escaped, so whatever looks like a tag is one.
 */
export function dangersIn(html: string): string[] {
  return [...html.matchAll(/<([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi)].flatMap(
    ([, element = '', text = '']) => {
      const found = elements.test(element.toLowerCase()) ? [`<${element}${text}>`] : []
      for (const [, name = '', value = ''] of text.matchAll(/([^\s"'=/]+)(?:="([^"]*)")?/g)) {
        const attribute = name.toLowerCase()
        const isAddress = addresses.test(attribute) && !harmless.test(value.trim())
        if (/^on/.test(attribute) || attribute === 'style' || isAddress) {
          found.push(`<${element} ${attribute}="${value}">`)
        }
      }
      return found
    },
  )
}
