export interface SitemapEntry {
  /** Absolute. */
  url: string
  /** RFC 3339; left out where nothing says when the page changed. */
  changed?: string | null | undefined
}

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}
const escapeXml = (text: string) => text.replace(/[&<>"']/g, (found) => escapes[found] ?? '')

function render(root: string, element: string, entries: readonly SitemapEntry[]): string {
  const lines = entries.map(({ url, changed }) => {
    const lastmod = changed ? `<lastmod>${escapeXml(changed)}</lastmod>` : ''
    return `<${element}><loc>${escapeXml(url)}</loc>${lastmod}</${element}>\n`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join('')}</${root}>
`
}

/** A sitemap of pages. Source: https://www.sitemaps.org/protocol.html */
export const sitemapXml = (entries: readonly SitemapEntry[]) => render('urlset', 'url', entries)

/** A sitemap of sitemaps. */
export const sitemapIndexXml = (entries: readonly SitemapEntry[]) =>
  render('sitemapindex', 'sitemap', entries)
