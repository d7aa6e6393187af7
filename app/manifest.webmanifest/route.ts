import type { MetadataRoute } from 'next'
import { brandColors } from '#lib/brand-mark.ts'
import { company } from '#lib/company.ts'
import { paths } from '#lib/paths.ts'
import { getPublishedSettings } from '#sanity/content/settings.ts'

/**
 * What a phone shows of the site on its home screen. It opens in the browser: it is no app, so only
 * the home page names it. Next's own `app/manifest.ts` would have every page do so, and browsers ask
 * for it before they paint. See docs/decisions/34.
 */
async function manifest(): Promise<MetadataRoute.Manifest> {
  const settings = await getPublishedSettings()
  const name = settings?.name ?? company.name
  const drawn = (size: 192 | 512) => ({
    src: paths.icon(size),
    sizes: `${size}x${size}`,
    type: 'image/png',
  })
  return {
    name,
    short_name: name.split(' ')[0] ?? name,
    description: settings?.tagline ?? company.tagline,
    start_url: paths.home(),
    display: 'browser',
    lang: 'en-US',
    background_color: brandColors.page,
    theme_color: '#ffffff',
    icons: [
      drawn(192),
      drawn(512),
      { src: paths.maskableIcon(), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
  }
}

export async function GET() {
  return Response.json(await manifest(), {
    headers: { 'content-type': 'application/manifest+json' },
  })
}
