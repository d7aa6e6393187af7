export interface SitemapEntry {
  /** Absolute. */
  url: string
  /** RFC 3339; left out where nothing says when the page changed. */
  changed?: string | null | undefined
  /** Absolute: the pictures of the page that say something about it. */
  pictures?: readonly string[]
}

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}
const escapeXml = (text: string) => text.replace(/[&<>"']/g, (found) => escapes[found] ?? '')

const imageNamespace = 'http://www.google.com/schemas/sitemap-image/1.1'
const image = (url: string) => `<image:image><image:loc>${escapeXml(url)}</image:loc></image:image>`

function render(root: string, element: string, entries: readonly SitemapEntry[]): string {
  const lines = entries.map(({ url, changed, pictures = [] }) => {
    const lastmod = changed ? `<lastmod>${escapeXml(changed)}</lastmod>` : ''
    return `<${element}><loc>${escapeXml(url)}</loc>${lastmod}${pictures.map(image).join('')}</${element}>\n`
  })
  const hasPictures = entries.some(({ pictures }) => pictures?.length)
  const images = hasPictures ? ` xmlns:image="${imageNamespace}"` : ''
  return `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${images}>
${lines.join('')}</${root}>
`
}

/**
 * A sitemap of pages, with their pictures. Sources: https://www.sitemaps.org/protocol.html and
 * https://developers.google.com/search/docs/crawling-indexing/sitemaps/image-sitemaps
 */
export const sitemapXml = (entries: readonly SitemapEntry[]) => render('urlset', 'url', entries)

/** A sitemap of sitemaps. */
export const sitemapIndexXml = (entries: readonly SitemapEntry[]) =>
  render('sitemapindex', 'sitemap', entries)
