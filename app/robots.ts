import type { MetadataRoute } from 'next'
import { paths } from '#lib/paths.ts'
import { env } from '#sanity/env.ts'

/** The site may be read by all; the Studio and the API are nobody's business. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: [paths.studio(), '/api/'] },
    sitemap: new URL(paths.sitemap(), env.SITE_URL).href,
  }
}
