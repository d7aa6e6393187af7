const fonts = /url\((\/_next\/static\/media\/[\w.~-]+\.p\.[\w.~-]+\.woff2)\)/g
const preload = '<link rel="preload"'

/**
 * A page that has a browser fetch its typefaces before it has read its styles. Next writes this into
 * every page but the one for addresses that do not exist. In the page, not as a `Link` header, since
 * there the addresses are compressed with those of the styles. See docs/decisions/34.
 */
export function withFontPreloads(html: string): string {
  if (html.includes(preload)) return html
  // Those marked `.p.` by Next are meant for this.
  const files = new Set([...html.matchAll(fonts)].map(([, file]) => file))
  const links = [...files].map((file) => `${preload} href="${file}" as="font" crossorigin=""/>`)
  return html.replace('<head>', (head) => head + links.join(''))
}
