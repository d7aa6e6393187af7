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
