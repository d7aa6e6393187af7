import './(site)/site.css'
import type { Metadata } from 'next'
import { fontVariables } from '#app/fonts/fonts.ts'
import { NotFoundView } from '#components/site/not-found-view.tsx'
import { SiteFooter } from '#components/site/site-footer.tsx'
import { SiteHeader } from '#components/site/site-header.tsx'
import { SkipLink } from '#components/site/skip-link.tsx'
import { getPublishedSettings } from '#sanity/content/settings.ts'

export const metadata: Metadata = {
  title: 'Page not found',
  description: 'There is no page at this address. Where to go from here.',
  robots: { index: false },
}

// Site and Studio have a root layout each, so the page for unmatched addresses brings its own.
export default async function GlobalNotFound() {
  const settings = await getPublishedSettings()
  return (
    <html lang="en" className={fontVariables}>
      <body>
        <SkipLink />
        <SiteHeader settings={settings} />
        <main id="main" tabIndex={-1}>
          <NotFoundView />
        </main>
        <SiteFooter settings={settings} />
      </body>
    </html>
  )
}
