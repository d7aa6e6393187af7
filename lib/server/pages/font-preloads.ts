const fonts = /url\((\/_next\/static\/media\/[\w.~-]+\.p\.[\w.~-]+\.woff2)\)/g

/**
 * The `Link` header by which a browser fetches the typefaces of a page before it has read its
 * styles. Next writes it for every page but the one for addresses that do not exist.
 * @returns undefined for a page without typefaces (those marked `.p.` by Next are meant for this)
 */
export function fontPreloads(html: string): string | undefined {
  const files = new Set([...html.matchAll(fonts)].map(([, file]) => file))
  const links = [...files].map(
    (file) => `<${file}>; rel=preload; as="font"; crossorigin=""; type="font/woff2"`,
  )
  return links.length > 0 ? links.join(', ') : undefined
}
