import { expect, test } from 'vitest'
import { sitemapIndexXml, sitemapXml } from './sitemap-xml.ts'

test('each page with when it changed, and nothing where nobody knows', () => {
  const xml = sitemapXml([
    { url: 'https://a.org/blog/x', changed: '2026-03-01T10:00:00Z' },
    { url: 'https://a.org/blog' },
  ])
  expect(xml).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://a.org/blog/x</loc><lastmod>2026-03-01T10:00:00Z</lastmod></url>
<url><loc>https://a.org/blog</loc></url>
</urlset>
`)
})

test('the pictures of a page stand beside it, by the extension for images', () => {
  const pictures = ['https://a.org/media/images/x.jpg?w=1200&auto=format']
  expect(
    sitemapXml([{ url: 'https://a.org/blog/x', pictures }]),
  ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
<url><loc>https://a.org/blog/x</loc><image:image><image:loc>https://a.org/media/images/x.jpg?w=1200&amp;auto=format</image:loc></image:image></url>
</urlset>
`)
})

test('an index names files', () => {
  const xml = sitemapIndexXml([{ url: 'https://a.org/sitemap/1.xml', changed: '2026-03-01' }])
  expect(xml).toContain(
    '<sitemap><loc>https://a.org/sitemap/1.xml</loc><lastmod>2026-03-01</lastmod></sitemap>',
  )
  expect(xml).toContain('<sitemapindex ')
})

test('an address cannot break out of its element', () => {
  expect(sitemapXml([{ url: `https://a.org/?a=1&b=<'">` }])).toContain(
    '<loc>https://a.org/?a=1&amp;b=&lt;&apos;&quot;&gt;</loc>',
  )
})
